import { placeInWords } from '../../diagnostics/index.ts';
import type { BaseRevision } from '../rule.ts';
import { inWords, valueChange, type Change } from './change.ts';
import { pairedEntries } from './paired-lists.ts';
import type { Versions } from './versions.ts';

/** Keys whose values are compared elsewhere: texts, and what decides what a check says. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  `summary quote original role place occasion question locator text implied shows workings answer title publisher ownWork
  interests name why basis channel reason where query result reasoning alt credit caption licence
  speaker date media finding decisive claim stance kind source by to outcome rating file`.split(/\s+/),
);
/** Keys that have another meaning in one section than in the others. */
const HERE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['statement', new Set(['source'])],
  ['sources', new Set(['kind'])],
  ['parties', new Set(['kind'])],
  ['searches', new Set(['date', 'claim'])],
  ['replies', new Set(['source'])],
  ['media', new Set(['source'])],
  ['timeline', new Set(['date'])],
]);
/**
 * What readers do not see, or what is only kept up, such as when a source was opened again; and who has it from whom, which
 * matters where it changes the number of independent chains.
 */
const UNSEEN: ReadonlySet<string> = new Set(
  'accessed archived language originalLanguage sameAs image basedOn from promptedBy jointWith controlledBy'.split(' '),
);

/** What else readers see of a check that changed, in values that are no texts. */
export function* otherChanges({ before, now, sources, parties }: Versions, base: BaseRevision): Iterable<Change> {
  for (const key of ['image', 'restates'] as const) yield* otherValue([key], before[key], now[key]);
  for (const key of ['statement', 'verdict'] as const) yield* inEntry([key], before[key], now[key]);
  for (const key of ['claims', 'evidence', 'media'] as const) {
    for (const [id, is] of Object.entries(now[key] ?? {})) yield* inEntry([key, id], before[key]?.[id], is);
  }
  for (const [id, { file }] of Object.entries(now.media ?? {})) {
    const was = before.media?.[id]?.file;
    if (was !== undefined && was !== file && !base.isSamePicture(was, file))
      yield* otherValue(['media', id, 'file'], was, file);
  }
  for (const id of sources.own) yield* inEntry(['sources', id], sources.before[id], sources.now[id]);
  for (const id of parties.own) yield* inEntry(['parties', id], parties.before[id], parties.now[id]);
  yield* inList('replies', before.replies, now.replies, ({ to }) => to);
  yield* inList('searches', before.searches, now.searches, ({ where }) => where);
  yield* inList('timeline', before.timeline, now.timeline, ({ text }) => text);
}

function* inList<T extends object>(
  key: string,
  before: readonly T[] = [],
  now: readonly T[] = [],
  keyOf: (entry: T) => string,
): Iterable<Change> {
  for (const { was, is, index } of pairedEntries(before, now, keyOf)) {
    if (index !== undefined) yield* inEntry([key, index], was, is);
  }
}

function* inEntry(path: Change['path'], was: object | undefined, is: object | undefined): Iterable<Change> {
  if (was === undefined || is === undefined || was === is) return;
  const [before, now] = [new Map(Object.entries(was)), new Map<string, unknown>(Object.entries(is))];
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    if (isCompared(String(path[0]), key)) yield* otherValue([...path, key], before.get(key), now.get(key));
  }
}

function isCompared(section: string, key: string): boolean {
  if (HERE.get(section)?.has(key)) return true;
  return !ELSEWHERE.has(key) && !UNSEEN.has(key);
}

function otherValue(path: Change['path'], was: unknown, is: unknown): Iterable<Change> {
  const grade = DATES.has(path.at(-1)) ? 'substance' : 'wording';
  return valueChange(placeInWords(path), [inText(was), inText(is)], { path, grade });
}

/** Days are numbers that readers see. */
const DATES: ReadonlySet<unknown> = new Set(['date', 'published', 'asked', 'answered']);

function inText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  // One id is a list of one, and their order says nothing.
  return Array.isArray(value) ? inWords(value.map(String)) : JSON.stringify(value);
}
