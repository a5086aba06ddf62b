import type { Mutant } from './mutant.ts';
import type { Node, Specimen } from './specimen.ts';
import { insertEntry, removeEntry, renameKey, replaceValue } from './text-edits.ts';

/** Values that are gone, empty or of another type, and keys that are gone, twice there or misspelt. */
export function* shapeMutants(specimen: Specimen): Iterable<Mutant> {
  const seen = new Map<string, number>();
  for (const node of specimen.nodes) {
    const { path, field, data } = node;
    const name = path.join('.');
    yield { mutation: 'delete', field, name, edits: [removeEntry(specimen, path)] };
    yield { mutation: 'empty', field, name, edits: [replaceValue(specimen, path, emptied(data))] };
    yield* misspelt(specimen, node);
    const times = seen.get(field) ?? 0;
    seen.set(field, times + 1);
    if (times < ALIKE) yield* deformed(specimen, node);
  }
}

/** The schema judges all entries of a field alike: of the slips that it alone can meet, a few of each field will do. */
const ALIKE = 5;

/** A value of another type, or blank; a key that stands there twice. */
function* deformed(specimen: Specimen, { path, field, data }: Node): Iterable<Mutant> {
  const name = path.join('.');
  for (const [kind, other] of OTHER_TYPES) {
    if (kind === typeOf(data)) continue;
    yield { mutation: `retype to ${kind}`, field, name, edits: [replaceValue(specimen, path, other)] };
  }
  if (typeof data === 'string') {
    yield { mutation: 'blank', field, name, edits: [replaceValue(specimen, path, ' ')] };
  }
  const key = path.at(-1);
  if (typeof key !== 'string') return;
  yield { mutation: 'key twice', field, name, edits: [insertEntry(specimen, path.slice(0, -1), key, data)] };
}

const OTHER_TYPES: readonly (readonly [kind: string, data: unknown])[] = [
  ['number', 7],
  ['boolean', true],
  ['null', null],
  ['list', ['seven']],
  ['map', { seven: 'seven' }],
  ['text', 'seven'],
];

function typeOf(data: unknown): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'list';
  return typeof data === 'object' ? 'map' : typeof data === 'string' ? 'text' : typeof data;
}

function emptied(data: unknown): unknown {
  if (Array.isArray(data)) return [];
  return typeof data === 'object' && data !== null ? {} : '';
}

function* misspelt(specimen: Specimen, { path, field }: Node): Iterable<Mutant> {
  const key = path.at(-1);
  if (typeof key !== 'string') return;
  const name = path.join('.');
  yield { mutation: 'misspell key', field, name, edits: [renameKey(specimen, path, transposed(key))] };
}

/** Two neighbouring letters change places, as fingers do it; where all are alike, one more follows. */
export function transposed(text: string): string {
  const middle = Math.floor(text.length / 2);
  for (let step = 0; step < text.length; step += 1) {
    const at = (middle + step) % text.length;
    const [a, b] = [text.charAt(at), text.charAt(at + 1)];
    if (a === b || !/^[\p{L}\p{N}]{2}$/u.test(a + b)) continue;
    return text.slice(0, at) + b + a + text.slice(at + 2);
  }
  return `${text}e`;
}
