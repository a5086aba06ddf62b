import type { FactCheck, Id } from '../../model/index.ts';
import { proseOf, proseOfParty, proseOfSource, type Prose } from '../prose/prose.ts';
import { pairedEntries } from './paired-lists.ts';
import { bearsOnVerdict } from './value-changes.ts';
import type { TextNature } from './text-change.ts';
import type { Versions } from './versions.ts';

/** A text at two times; empty where it was not there, or is gone. */
export interface TextPair {
  readonly path: Prose['path'];
  readonly was: string;
  readonly is: string;
  readonly kind: TextNature['kind'];
}

/** Every text of a check that readers see, as it was and is; what came or went as a whole is not among them. */
export function* textPairs({ before, now, sources, parties }: Versions): Iterable<TextPair> {
  const texts = new Map<string, { readonly path: Prose['path']; was: string; is: string }>();
  const put = ({ path, text }: Prose, version: 'was' | 'is'): void => {
    const key = JSON.stringify(path);
    const pair = texts.get(key) ?? { path, was: '', is: '' };
    pair[version] = text;
    texts.set(key, pair);
  };
  const place = placesNow(before, now);
  for (const prose of proseOf(before))
    if (isCompared(before, now, prose)) put({ ...prose, path: place(prose.path) }, 'was');
  for (const prose of proseOf(now)) if (isCompared(now, before, prose)) put(prose, 'is');
  for (const [section, prose] of proseOfShared(sources, 'sources', proseOfSource)) put(prose, section);
  for (const [section, prose] of proseOfShared(parties, 'parties', proseOfParty)) put(prose, section);
  for (const { path, was, is } of texts.values()) if (was !== is) yield { path, was, is, kind: kindOf(path) };
}

/** Sections whose texts are compared entry by entry elsewhere, or apart. */
const APART: ReadonlySet<unknown> = new Set(['corrections', 'sources', 'parties']);
/** Tables whose entries are compared only where both versions have them. */
const TABLES = ['claims', 'evidence', 'media'] as const;

function isCompared(mine: FactCheck, other: FactCheck, { path: [section, id] }: Prose): boolean {
  if (APART.has(section)) return false;
  const table = TABLES.find((one) => one === section);
  if (table === undefined || Object.hasOwn(other[table] ?? {}, String(id))) return true;
  // An item that decides nothing is judged by its words.
  return table === 'evidence' && !bearsOnVerdict(mine.evidence?.[String(id)], mine);
}

/** Sources and parties may have moved between the check and the shared file. */
function* proseOfShared<T>(
  {
    before,
    now,
    own,
  }: { readonly before: Readonly<Record<Id, T>>; readonly now: Readonly<Record<Id, T>>; readonly own: ReadonlySet<Id> },
  section: string,
  proseIn: (entry: T, path: Prose['path']) => Iterable<Prose>,
): Iterable<readonly ['was' | 'is', Prose]> {
  for (const id of own) {
    const [was, is] = [before[id], now[id]];
    if (was === undefined || is === undefined) continue;
    for (const prose of proseIn(was, [section, id])) yield ['was', prose];
    for (const prose of proseIn(is, [section, id])) yield ['is', prose];
  }
}

/** Where the texts of lists stand now; those of an entry that is gone stand nowhere. */
function placesNow(before: FactCheck, now: FactCheck): (path: Prose['path']) => Prose['path'] {
  const places = new Map<unknown, ReadonlyMap<number, number>>([
    ['replies', indices(before.replies, now.replies, ({ to }) => to)],
    ['searches', indices(before.searches, now.searches, ({ where }) => where)],
    ['timeline', indices(before.timeline, now.timeline, ({ date }) => date)],
  ]);
  return (path) => {
    const [section, index, ...rest] = path;
    const known = places.get(section);
    if (known === undefined || typeof index !== 'number') return path;
    return [String(section), known.get(index) ?? `gone ${index}`, ...rest];
  };
}

function indices<T extends object>(
  before: readonly T[] = [],
  now: readonly T[] = [],
  keyOf: (entry: T) => string,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const { was, index } of pairedEntries(before, now, keyOf)) {
    if (was !== undefined && index !== undefined) places.set(before.indexOf(was), index);
  }
  return places;
}

/** Keys whose words are somebody's, or are what is checked. */
const WORDS: ReadonlySet<unknown> = new Set(['quote', 'original']);

function kindOf(path: Prose['path']): TextPair['kind'] {
  const [section] = path;
  const key = path.at(-1);
  if (section === 'parties' && key === 'name') return 'name';
  if (WORDS.has(key)) return 'words';
  if (section === 'statement' && key === 'summary') return 'words';
  if (section === 'claims' && key === 'text') return 'words';
  return section === 'replies' && key === 'text' ? 'words' : 'prose';
}
