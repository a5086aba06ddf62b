import { parseDocument } from 'yaml';
import { parseCarefully } from '../../src/yaml/careful/parse-carefully.ts';
import { readQuickly } from '../../src/yaml/quick/read-quickly.ts';

const DEPTH = 64;

/** What three readers say of one text. */
export interface Comparison {
  /** Whether the quick reader took it. */
  readonly isQuick: boolean;
  /** How many places were compared. */
  readonly places: number;
  /** What the quick reader says and another does not; undefined if there is nothing. */
  readonly difference?: string;
}

/** Reads a text quickly, carefully and with package `yaml`: the quick reader may doubt, but never differ. */
export function compareReaders(text: string): Comparison {
  const quick = readQuickly(text, DEPTH);
  if (quick === undefined) return { isQuick: false, places: 0 };
  const { document, problems } = parseCarefully(text, { depth: DEPTH });
  const differ = (difference: string, places = 0): Comparison => ({ isQuick: true, places, difference });
  if (document === undefined) return differ(`the careful reader refuses it: ${problems[0]?.message ?? ''}`);
  if (problems.length > 0) return differ(`the careful reader has a problem: ${problems[0]?.message ?? ''}`);
  if (JSON.stringify(quick.data) !== JSON.stringify(document.data))
    return differ('the careful reader reads other data');
  if (JSON.stringify(quick.nonText.map(flat)) !== JSON.stringify(document.nonText.map(flat)))
    return differ('the careful reader reads other numbers, truth values or nothings');
  const inPackage = differenceInPackage(text, quick.data);
  if (inPackage !== undefined) return differ(inPackage);
  let places = 0;
  for (const path of pathsOf(quick.data)) {
    for (const part of ['key', 'value'] as const) {
      const place = quick.placeOf(path, part);
      if (place === undefined) continue;
      places++;
      if (JSON.stringify(place) !== JSON.stringify(document.spanOf(path, part)))
        return differ(`the ${part} at ${JSON.stringify(path)} has another place`, places);
    }
  }
  return { isQuick: true, places };
}

/** Package `yaml` itself knows equal keys, and where brackets may close. */
function differenceInPackage(text: string, data: unknown): string | undefined {
  // It takes no carriage return alone for a line end.
  const source = text.replaceAll(/\r\n?/g, '\n');
  const document = parseDocument(source, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) return `package yaml refuses it: ${error.message}`;
  return JSON.stringify(document.toJS()) === JSON.stringify(data) ? undefined : 'package yaml reads other data';
}

/** Every path into the data, and one beyond each. */
function* pathsOf(data: unknown, path: readonly (string | number)[] = []): Iterable<readonly (string | number)[]> {
  yield path;
  yield [...path, 'not-there'];
  if (typeof data !== 'object' || data === null) return;
  const steps = Array.isArray(data) ? data.keys() : Object.keys(data);
  for (const step of steps) yield* pathsOf(Reflect.get(data, step), [...path, step]);
}

function flat({
  path,
  source,
  value,
}: {
  path: readonly unknown[];
  source: string;
  value: unknown;
}): readonly unknown[] {
  return [path, source, value];
}
