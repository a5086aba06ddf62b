import { isObject, parseJson, type Json } from '../tree/json.ts';
import { JsonSplitter } from './json-splitter.ts';
import { parseLenient } from './lenient-json.ts';

/** What a text holds: values, and what is wrong with the rest of it. */
export interface Parsed {
  readonly values: readonly Json[];
  readonly problems: readonly string[];
}

/** Levels of broken lists and objects whose sound members are looked for. */
const LEVELS = 3;

/** Parses a text; of a broken one, all that is sound in it. `what` begins the sentence on what is broken. */
export function parsePiece(text: string, what: string, level: number = 0): Parsed {
  const value = parseLenient(text);
  if (value !== undefined) return { values: [value], problems: [] };
  const broken = `${what} is not valid JSON${reasonOf(text)}.`;
  const lines = soundLines(text);
  if (lines.length > 0) return { values: lines, problems: [broken] };
  if (level >= LEVELS || !/^[[{]/.test(text)) return { values: [], problems: [broken] };
  const values: Json[] = [];
  for (const piece of JsonSplitter.into(text))
    if ('text' in piece) values.push(...parsePiece(piece.text, what, level + 1).values);
  return { values, problems: [broken] };
}

/** Objects that stand on a line of their own, as in many exports. */
function soundLines(text: string): readonly Json[] {
  if (!text.includes('\n')) return [];
  return text.split('\n').flatMap((line) => {
    const trimmed = line.trim().replace(/,$/, '');
    const value = trimmed.startsWith('{') && trimmed.endsWith('}') ? parseJson(trimmed) : undefined;
    return isObject(value) && Object.keys(value).length > 2 ? [value] : [];
  });
}

/** Where it goes wrong, in words of the parser that do not repeat the text. */
function reasonOf(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    if (position !== undefined) return ` at character ${Number(position) + 1}`;
    return ': it breaks off';
  }
  return '';
}
