import { digestOf } from '../digest-of.ts';
import { machineJsonLine, machineText } from '../../printing/index.ts';
import type { PageFacts } from '../../article/index.ts';
import { isPublicStatus } from '../../model/index.ts';
import { linedFile, type LinedFile } from '../lined-file.ts';
import { anyPublic, publicOf, type Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import { archiveEntry } from './archive.ts';
import { feedHead, feedItem, isInFeed } from './claim-review-feed.ts';
import { csv, LINE_END } from './csv.ts';

/** The files of the whole archive, in the folder `data`. */
export const EXPORTS = {
  json: 'data/checks.json',
  csv: 'data/checks.csv',
  claimReview: 'data/claimreview.json',
} as const;

/** The whole archive: as JSON, as a table, and as a feed of ClaimReviews; the last only for a site that has an address. */
export function planExports(site: Site): readonly Unit[] {
  let known: string | undefined;
  const inputs = (): string => (known ??= digestOf(publicOf(site.pages).map(site.stateOf)));
  const unit = (name: string, path: string, file: LinedFile): Unit => ({
    name: `data ${name}`,
    stage: 'list',
    isLarge: true,
    inputs,
    make: ({ last }) => [{ path, content: linedFile(file, site, () => last(path)) }],
  });
  return [
    unit('json', EXPORTS.json, archiveJson(site)),
    unit('csv', EXPORTS.csv, archiveCsv(site)),
    ...(site.address === undefined ? [] : [unit('ClaimReview', EXPORTS.claimReview, claimReviews(site))]),
  ];
}

/** One check a line, so that a change of one is one line in a comparison. */
function archiveJson(site: Site): LinedFile {
  const { settings, title } = site;
  const licence = settings.site?.licence;
  return {
    head: `{"version":1,"title":${machineText(title)},"publisher":${machineText(settings.publisher.name)},${
      licence === undefined ? '' : `"licence":${machineText(licence)},`
    }"checks":[\n`,
    separator: ',\n',
    tail: '\n]}\n',
    has: ({ status }) => isPublicStatus(status),
    lineOf: (page) => machineJsonLine(archiveEntry(site, page)).trimEnd(),
  };
}

function claimReviews(site: Site): LinedFile {
  return {
    head: feedHead(site.title),
    separator: ',\n',
    tail: '\n]}\n',
    has: isInFeed,
    lineOf: (page) => machineJsonLine(feedItem(site, page)).trimEnd(),
  };
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

function archiveCsv(site: Site): LinedFile {
  return {
    head: csv([COLUMNS]),
    separator: LINE_END,
    tail: anyPublic(site.pages) ? LINE_END : '',
    has: ({ status }) => isPublicStatus(status),
    lineOf: (page) => csv([rowOf(site, page)]).slice(0, -LINE_END.length),
  };
}

function rowOf(site: Site, page: PageFacts): readonly (string | undefined)[] {
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
}
