import { digestOf } from '../digest-of.ts';
import { machineJsonLine, machineText } from '../../printing/index.ts';
import { publicOf, type Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import { archiveEntry } from './archive.ts';
import { feedItem } from './claim-review-feed.ts';
import { csv } from './csv.ts';

/** The files of the whole archive, in the folder `data`. */
export const EXPORTS = {
  json: 'data/checks.json',
  csv: 'data/checks.csv',
  claimReview: 'data/claimreview.json',
} as const;

/** The whole archive: as JSON, as a table, and as a feed of ClaimReviews; the last only for a site that has an address. */
export function planExports(site: Site): readonly Unit[] {
  const pages = publicOf(site.pages);
  const inputs = (): string => digestOf(pages.map(site.stateOf));
  const unit = (name: string, path: string, content: () => string): Unit => ({
    name: `data ${name}`,
    stage: 'list',
    inputs,
    make: () => [{ path, content: content() }],
  });
  return [
    unit('json', EXPORTS.json, () => archiveJson(site)),
    unit('csv', EXPORTS.csv, () => archiveCsv(site)),
    ...(site.address === undefined ? [] : [unit('ClaimReview', EXPORTS.claimReview, () => claimReviews(site))]),
  ];
}

/** One check a line, so that a change of one is one line in a comparison. */
function archiveJson(site: Site): string {
  const { settings, title } = site;
  const lines = publicOf(site.pages).map((page) => machineJsonLine(archiveEntry(site, page)).trimEnd());
  const licence = settings.site?.licence;
  return `{"version":1,"title":${machineText(title)},"publisher":${machineText(settings.publisher.name)},${
    licence === undefined ? '' : `"licence":${machineText(licence)},`
  }"checks":[\n${lines.join(',\n')}\n]}\n`;
}

function claimReviews(site: Site): string {
  const items = publicOf(site.pages).flatMap((page) => feedItem(site, page) ?? []);
  const lines = items.map((item) => machineJsonLine(item).trimEnd());
  const head = machineJsonLine({ '@context': 'https://schema.org', '@type': 'DataFeed', name: site.title }).trimEnd();
  return `${head.slice(0, -1)},"dataFeedElement":[\n${lines.join(',\n')}\n]}\n`;
}

const COLUMNS = [
  'id',
  'address',
  'language',
  'status',
  'title',
  'claim',
  'claimant',
  'role',
  'said',
  'rating',
  'rating_label',
  'rating_class',
  'published',
  'updated',
  'authors',
  'topics',
  'places',
  'corrections',
  'translation_of',
];

function archiveCsv(site: Site): string {
  const rows = publicOf(site.pages).map((page) => {
    const entry = archiveEntry(site, page);
    const { rating, claimant } = entry;
    return [
      entry.id,
      entry.address,
      entry.language,
      entry.status,
      entry.title,
      entry.claim,
      claimant?.name,
      claimant?.role,
      entry.said,
      rating?.id,
      rating?.label,
      rating?.class,
      entry.published,
      entry.updated,
      entry.authors.join('; '),
      entry.topics.join('; '),
      entry.places.join('; '),
      String(entry.corrections.length),
      entry.translationOf,
    ];
  });
  return csv([COLUMNS, ...rows]);
}
