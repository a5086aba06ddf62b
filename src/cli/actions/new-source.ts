import { join, relative } from 'node:path';
import { proposeId, sourceEntry } from '../../authoring/index.ts';
import type { Source } from '../../model/index.ts';
import { line } from '../../printing/index.ts';
import { sourceNamed, visibleFrom, type Archive } from '../../workspace/authoring/archive.ts';
import {
  definitionTarget,
  requireFree,
  takenIds,
  withDefinition,
  writeDefinition,
} from '../../workspace/authoring/definition-target.ts';
import { contentOfFile } from '../../workspace/sources/capture-file.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { givenAddress, givenDate, givenLanguage, givenText } from '../given-text.ts';
import type { NewSourceOptions } from '../new-options.ts';
import { referenceTo } from '../questions/reference-to.ts';
import type { Shell } from '../shell.ts';
import { storeNew } from './store-new.ts';

/** Adds a source to the shared file, or to one fact check, and stores what it says today. */
export async function newSource(wishedId: string | undefined, given: NewSourceOptions, shell: Shell): Promise<number> {
  const target = definitionTarget(shell.cwd, given.in);
  const visible = visibleFrom(target);
  const options = await kindAndMakers(given, shell);
  const source = sourceOf(options, visible, shell.now().toISOString().slice(0, 10));
  const same = source.url === undefined ? undefined : sourceNamed(visible, source.url);
  if (same !== undefined && wishedId === undefined)
    throw new UsageError(
      `There is a source with that address: \`${same.id}\`.`,
      'Use that one, or give the new one an id: `factwright new source ID`.',
    );
  const id =
    wishedId ??
    proposeId(source.title ?? hostOf(source), { kind: 'source', taken: takenIds(target), language: source.language });
  requireFree(id, target);
  if (options.from !== undefined) contentOfFile(options.from, shell.cwd);
  const file = withDefinition(target, { kind: 'sources', id, lines: sourceEntry(id, source) });
  if (options.dryRun) {
    shell.stdout.write(file.text);
    return 0;
  }
  writeDefinition(target, file);
  shell.stdout.write(line`Added ${id} to ${relative(shell.cwd, join(target.root, file.path))}.`);
  const isStored = options.from !== undefined || (source.url !== undefined && !options.offline);
  return isStored
    ? storeNew({ root: target.root, path: file.path, ids: [id], project: target.project }, options, shell)
    : 0;
}

function sourceOf(options: RequiredOptions, visible: Pick<Archive, 'parties' | 'sources'>, today: string): Source {
  const by = options.by.map((party) => (party === 'unknown' ? party : referenceTo('party', party, visible)));
  const references = (texts: readonly string[] | undefined): readonly string[] | undefined =>
    texts?.map((text) => referenceTo('source', text, visible));
  const url = givenAddress('url', options.url);
  const title = givenText('title', options.title);
  if (url === undefined && title === undefined && options.seenIn === undefined)
    throw new UsageError(
      'Readers must be able to find a source: it needs --url, or --title with --publisher or --published.',
    );
  return {
    kind: options.kind,
    by: by.length === 1 ? (by[0] ?? 'unknown') : by,
    title,
    publisher: givenText('publisher', options.publisher),
    url,
    published: givenDate('published', options.published, today),
    accessed: givenDate('accessed', options.accessed, today) ?? (url === undefined ? undefined : today),
    language: givenLanguage('lang', options.lang),
    archived: givenAddress('archived', options.archived),
    locator: givenText('locator', options.locator),
    basedOn: references(options.basedOn),
    ownWork: givenText('own-work', options.ownWork),
    seenIn: references(options.seenIn === undefined ? undefined : [options.seenIn])?.[0],
    interests: givenText('interests', options.interests),
  };
}

function hostOf({ url, kind }: Source): string {
  return url === undefined ? kind : new URL(url).hostname.replace(/^www\./, '');
}

/** What a source cannot be without. */
type RequiredOptions = NewSourceOptions & Required<Pick<NewSourceOptions, 'kind' | 'by'>>;

async function kindAndMakers(options: NewSourceOptions, shell: Shell): Promise<RequiredOptions> {
  const { kind, by } = options;
  if (kind !== undefined && by !== undefined) return { ...options, kind, by };
  if (!shell.canAsk)
    throw new UsageError(
      `A source needs ${[...(kind === undefined ? ['--kind'] : []), ...(by === undefined ? ['--by'] : [])].join(' and ')}.`,
      'Such as: factwright new source --url https://harbour.example/log.csv --kind dataset --by harbour-office',
    );
  const { askSource } = await import('../questions/definition-questions.ts');
  return askSource(options);
}
