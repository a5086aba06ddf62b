import { nearest, placeInWords, shorten } from '../../diagnostics/index.ts';
import { OWN_KEYS, type FactCheck } from '../../model/index.ts';
import type { RuleFinding } from '../rule.ts';

/** A place in a translation that departs from its original, and the nearest place in the original. */
export interface Difference extends Pick<RuleFinding, 'path' | 'part' | 'message' | 'hint'> {
  readonly originalPath: readonly (string | number)[];
}

/** Keys below the top whose values are prose, or depend on the language of the page. */
const PROSE: ReadonlySet<string> = new Set([
  'summary',
  'quote',
  'role',
  'place',
  'occasion',
  'question',
  'locator',
  'text',
  'implied',
  'shows',
  'workings',
  'answer',
  'title',
  'publisher',
  'ownWork',
  'interests',
  'name',
  'why',
  'basis',
  'channel',
  'reason',
  'where',
  'query',
  'result',
  'reasoning',
]);

/** Keys that come with a quotation when it is translated. */
const OF_QUOTATIONS: ReadonlySet<string> = new Set(['original', 'originalLanguage', 'translator', 'language']);

/** What a key means if it is not given. */
const DEFAULTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['decisive', true],
  ['kind', 'fact'],
]);

/** Where a translation departs from its original in anything but its words. */
export function* differencesBetween(original: FactCheck, translation: FactCheck): Iterable<Difference> {
  for (const [key, value] of Object.entries(translation)) {
    if (!OWN_KEYS.has(key))
      yield* compare(Object.entries(original).find(([other]) => other === key)?.[1], value, {
        path: [key],
        originalPath: [],
      });
  }
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly originalPath: readonly (string | number)[];
  /** What the original has there that the translation does not. */
  readonly missing?: readonly string[];
}

function* compare(original: unknown, translated: unknown, place: Place): Iterable<Difference> {
  if (original === undefined) yield* surplus(translated, place);
  else if (Array.isArray(original) || Array.isArray(translated))
    yield* compareLists([original].flat(), [translated].flat(), { ...place, originalPath: place.path });
  else if (isMap(original) && isMap(translated))
    yield* compareMaps(original, translated, { ...place, originalPath: place.path });
  else if (original !== translated && !isFree(original, place))
    yield departure(`is ${shown(translated)} here and ${shown(original)} in the original`, {
      ...place,
      originalPath: place.path,
    });
}

function* compareMaps(original: Table, translated: Table, { path }: Place): Iterable<Difference> {
  const missing = Object.keys(original).filter((key) => !Object.hasOwn(translated, key));
  for (const [key, value] of Object.entries(translated)) {
    const below = Object.hasOwn(original, key) ? original[key] : undefined;
    if (key === 'original' && (value === below || value === original['quote'])) continue;
    yield* compare(below, value, { path: [...path, key], originalPath: path, missing });
  }
}

/** Lists are replaced as a whole, so they must be as long, entry by entry. A list of ids is one value; one id is a list of one. */
function* compareLists(
  original: readonly unknown[],
  translated: readonly unknown[],
  place: Place,
): Iterable<Difference> {
  if (![...original, ...translated].every(isMap)) {
    if (original.length !== translated.length || original.some((value, index) => value !== translated[index]))
      yield departure('differs from the original', place);
  } else if (original.length === translated.length) {
    for (const [index, value] of translated.entries())
      yield* compare(original[index], value, { ...place, path: [...place.path, index] });
  } else {
    yield departure(`has ${translated.length} entries here and ${original.length} in the original`, place);
  }
}

/** Something that the original does not have at all. */
function* surplus(translated: unknown, { path, originalPath, missing = [] }: Place): Iterable<Difference> {
  const key = String(path.at(-1));
  // A translation may name its translator, who does not occur in the original.
  if (path[0] === 'parties' && path.length <= 2) return;
  if (OF_QUOTATIONS.has(key) || (DEFAULTS.has(key) && DEFAULTS.get(key) === translated)) return;
  // A single one that is missing there is this one, translated.
  const meant = nearest(key, missing) ?? (isId(path) && missing.length === 1 ? missing[0] : undefined);
  yield {
    path,
    originalPath,
    part: 'key',
    message: `The original has no ${placeInWords(path)}.`,
    hint:
      meant === undefined
        ? hintFor(path, translated)
        : `Did you mean \`${meant}\`? ${isId(path) ? 'Ids stay as they are in the original. ' : ''}Otherwise delete it here, or add it to the original.`,
  };
}

/** Whether the key at a path is an id, which no translation changes. */
function isId(path: Place['path']): boolean {
  return path.length === 2 && ['claims', 'evidence', 'sources', 'media'].includes(String(path[0]));
}

/** Of a whole part, it is the original that is more likely to have lost it; what only that part used is then found unused there. */
function hintFor(path: Place['path'], translated: unknown): string {
  return path.length === 1 && Array.isArray(translated) && translated.every(isMap)
    ? 'If the original has lost it, put it back there first: other findings may be its consequence. If it was taken out on purpose, delete it here.'
    : 'Delete it here, or add it to the original.';
}

function isFree(original: unknown, { path }: Place): boolean {
  const key = String(path.at(-1));
  return typeof original === 'string' && path.length > 1 && PROSE.has(key);
}

function departure(how: string, { path, originalPath }: Place): Difference {
  return {
    path,
    originalPath,
    message: `${placeInWords(path)} ${how}.`,
    hint: 'Delete it here, so that it is inherited, or make the two agree.',
  };
}

type Table = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return 'another kind of value';
  return `\`${shorten(String(value))}\``;
}
