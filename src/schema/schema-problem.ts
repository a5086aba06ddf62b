import type { DataPath } from '../yaml/index.ts';

/** A departure from the format; `part` says whether the key or the value at `path` is meant. */
export interface SchemaProblem {
  readonly path: DataPath;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint?: string;
  readonly repair?: Repair;
}

/** What can only have been meant by the key or value that is at fault. */
export interface Repair {
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

/** What a person calls the place: `` `finding` ``, or `entry 2 of `authors` `` in a list. */
export function nameOf(path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `\`${shorten(last)}\``;
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

/** A value as it may stand in a sentence: short, on one line. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** `a`, `b` or `c`. */
export function oneOf(names: readonly string[], conjunction = 'or'): string {
  const quoted = names.map((name) => `\`${shorten(name)}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`;
}

/** How many names a sentence bears. */
const MOST_NAMES = 8;

/** `a`, `b` and 12 more: as many as one likes to read. */
export function someOf(names: readonly string[]): string {
  if (names.length <= MOST_NAMES + 1) return oneOf(names, 'and');
  return `${names
    .slice(0, MOST_NAMES)
    .map((name) => `\`${shorten(name)}\``)
    .join(', ')} and ${names.length - MOST_NAMES} more`;
}

/** With a capital at the beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
