import { listed, shorten } from '../diagnostics/index.ts';
import type { DataPath } from '../yaml/index.ts';

/** A departure from the format; `part` says whether the key or the value at `path` is meant. */
export interface SchemaProblem {
  readonly path: DataPath;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint?: string;
  readonly fix?: ProblemFix;
  /** What is written where an id of this kind is wanted. */
  readonly refersTo?: { readonly kind: string; readonly text: string; readonly list?: string };
}

/** What can only have been meant by the key or value that is at fault. */
interface ProblemFix {
  readonly description: string;
  readonly text: string;
  /** `text` must be read as text, whatever it looks like; an `id` may be referred to. */
  readonly as?: 'text' | 'id';
}

/** What a sentence is made from: one failed keyword at one place. */
export interface Failure {
  readonly path: DataPath;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where a key, not a value, is at fault. */
  readonly propertyName?: string;
  readonly value: unknown;
}

/** Message and hint for a failure. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
  readonly fix?: ProblemFix;
}

/** The fix that writes a text in place of what is there, where there is such a text. */
export function fixWith(text: string | undefined, as?: 'id'): Pick<Words, 'fix'> {
  if (text === undefined) return {};
  return { fix: { description: `Write \`${shorten(text)}\`.`, text, as } };
}

/** What a person calls the place: `` `finding` ``, or `entry 2 of `authors` `` in a list. */
export function nameOf(path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return quoted(last);
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

/** `a`, `b` or `c`. */
export function oneOf(names: readonly string[], conjunction: 'and' | 'or' | 'nor' = 'or'): string {
  return listed(names.map(quoted), { conjunction });
}

/** How many names a sentence lists. */
const MOST_NAMES = 8;

/** `a`, `b` and 12 more: as many as are readable. */
export function someOf(names: readonly string[]): string {
  // A hostile file can have a hundred thousand of them.
  const kept = names.slice(0, MOST_NAMES + 1).map(quoted);
  return listed([...kept, ...names.slice(kept.length)], { most: MOST_NAMES });
}

function quoted(name: string): string {
  return `\`${shorten(name)}\``;
}

/** With a capital at the beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
