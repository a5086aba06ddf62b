import type { Id } from '../../model/index.ts';
import { itemOf, listOf, scalar } from '../text/yaml-text.ts';

/** A text of an original that its translation needs, and where it stands in both files. */
export interface TextToTranslate {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** What a translation is of, and in which language. */
export interface TranslationOf {
  readonly original: string;
  readonly language: string;
  /** How many entries the lists of the original have, by key: a translation has as many. */
  readonly lengths: Readonly<Record<string, number>>;
  /** What a translation does not inherit. */
  readonly own: OwnEntries;
  /** Bodies that the page names, which may have another name in the language. */
  readonly bodies: readonly { readonly id: Id; readonly name: string }[];
}

/** What a translation has for itself, as it begins. */
interface OwnEntries {
  /** The day, as `2026-11-30`. */
  readonly today: string;
  /** The desk, where nobody else is named. */
  readonly authors: readonly Id[];
  /** Whether the original names who read it. */
  readonly hasEditors: boolean;
  readonly topics: readonly string[];
  /** Whether the original says that its authors have no interests in the matter. */
  readonly hasNoConflicts: boolean;
}

/** A file in which every text of the original stands above the place of its translation, which is empty. */
export function translationText(
  { original, language, lengths, own, bodies }: TranslationOf,
  texts: readonly TextToTranslate[],
): string {
  const root: Branch = new Map();
  for (const { path, text } of texts) put(root, path, text);
  for (const [key, length] of Object.entries(lengths)) {
    const list = root.get(key);
    // An entry without a text keeps its place.
    if (list instanceof Map)
      root.set(key, new Map(Array.from({ length }, (_, index) => [index, list.get(index) ?? new Map()] as const)));
  }
  return [
    '# Below each comment goes its translation; what is the same in both languages is repeated. What is no text is inherited.',
    `translationOf: ${original}`,
    `language: ${scalar(language)}`,
    'status: draft # then `review`, then `published`',
    ...ownRows(own),
    ...rowsOf(root, 0),
    ...bodyRows(bodies, root.has('parties')),
    '',
  ].join('\n');
}

/** What readers would miss on the page of the translation if it were left out. */
function ownRows({ today, authors, hasEditors, topics, hasNoConflicts }: OwnEntries): readonly string[] {
  return [
    `# published: ${today}`,
    authors.length === 0 ? '# authors: [party-id] # who translates it' : `authors: ${listOf(authors)}`,
    ...(hasEditors
      ? ['# editors: [party-id] # who has read the translation; those of the original read the original']
      : []),
    ...(topics.length === 0 ? [] : [`topics: ${listOf(topics)} # of the original; translate them, too`]),
    ...(hasNoConflicts ? ['conflicts: none # of the original; here, of whoever translates'] : []),
  ];
}

/** Names stay as they are unless the language has others, so that their places are comments. */
function bodyRows(bodies: TranslationOf['bodies'], hasParties: boolean): readonly string[] {
  if (bodies.length === 0) return [];
  return [
    `# Bodies keep their names, unless they have others in this language. For those that do, ${hasParties ? 'below `parties`' : 'without the `#`'}:`,
    '# parties:',
    ...bodies.map(({ id, name }) => `#   ${keyOf(id)}: { name: ${itemOf(withoutBreaks(name))} }`),
  ];
}

/** Keys or numbers of entries, with what is below each, or the text of the original. */
type Branch = Map<string | number, Branch | string>;

function put(branch: Branch, [key, ...rest]: TextToTranslate['path'], text: string): void {
  if (key === undefined) return;
  if (rest.length === 0) return void branch.set(key, text);
  const below = branch.get(key);
  const next: Branch = below instanceof Map ? below : new Map();
  branch.set(key, next);
  put(next, rest, text);
}

function rowsOf(branch: Branch, indent: number): readonly string[] {
  const space = ' '.repeat(indent);
  return [...branch].flatMap(([key, below]) => {
    if (typeof key === 'number') return entryRows(below, indent);
    if (typeof below === 'string') return [...comment(below, space), `${space}${keyOf(key)}:`];
    return [`${space}${keyOf(key)}:`, ...rowsOf(below, indent + 2)];
  });
}

/** An entry of a list; its first row carries the dash. */
function entryRows(entry: Branch | string, indent: number): readonly string[] {
  const space = ' '.repeat(indent);
  if (typeof entry === 'string') return [...comment(entry, space), `${space}-`];
  if (entry.size === 0) return [`${space}- {}`];
  return [`${space}-`, ...rowsOf(entry, indent + 2)];
}

/** A text as rows of comments; nothing in it ends a row. */
function comment(text: string, space: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((row) => `${space}# ${withoutBreaks(row)}`.trimEnd());
}

function withoutBreaks(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\ufeff]/gu, ' ');
}

/** Such as `no` or `2024`, which YAML reads as something else than a text. */
function keyOf(key: string): string {
  return /^[a-z][a-zA-Z0-9-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(key) ? key : scalar(key);
}
