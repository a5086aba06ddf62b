import type { Span } from '../../diagnostics/index.ts';
import { readBelow } from './blocks.ts';
import { quickPlaces } from './places.ts';
import { HASH, lineEnd, NEWLINE, skipSpaces, toContent, type QuickEvent, type QuickReader } from './reader.ts';
import type { DataPath, NonTextScalar } from '../yaml-document.ts';

/** The data of a plain file, without places. */
export interface QuickReading {
  readonly data: unknown;
  readonly nonText: readonly NonTextScalar[];
  /** The place of a key or value, as far as it can be told without the careful reading. */
  readonly placeOf: (path: DataPath, part: 'key' | 'value') => Span | undefined;
}

/**
 * Reads a file that is beyond doubt plain YAML, many times as fast as the careful reading. It knows the forms that
 * people write: block and flow lists and maps, plain, quoted and block texts. Undefined means doubt, of whatever kind:
 * the careful reading decides, and alone explains.
 */
export function readQuickly(source: string, maxDepth: number): QuickReading | undefined {
  const text = source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source;
  const reading = read(text, maxDepth);
  if (reading === undefined) return undefined;
  let places: QuickReading['placeOf'] | undefined;
  return {
    ...reading,
    placeOf: (path, part) => {
      places ??= quickPlaces(text, eventsOf(text, maxDepth));
      return places(path, part);
    },
  };
}

/** Few files are asked for a place; they are read again. */
function eventsOf(text: string, maxDepth: number): readonly QuickEvent[] {
  const events: QuickEvent[] = [];
  read(text, maxDepth, events);
  return events;
}

function read(
  text: string,
  maxDepth: number,
  events?: QuickEvent[],
): Pick<QuickReading, 'data' | 'nonText'> | undefined {
  const nonText: NonTextScalar[] = [];
  const reader: QuickReader = {
    text,
    maxDepth,
    nonText,
    path: [],
    events,
    pieces: 0,
    at: 0,
    indent: -1,
  };
  try {
    toContent(reader, headEnd(text));
    const data = reader.indent < 0 ? undefined : readBelow(reader, -1);
    return typeof data === 'object' && data !== null && reader.indent === -1 ? { data, nonText } : undefined;
  } catch {
    // Doubt; or brackets beyond the call stack, where the limit allows for as many.
    return undefined;
  }
}

/** The end of the line of the mark that begins a document, below comments; -1 where there is none. */
function headEnd(text: string): number {
  let start = 0;
  for (;;) {
    const at = skipSpaces(text, start);
    const code = text.charCodeAt(at);
    if (code !== NEWLINE && code !== HASH) break;
    start = lineEnd(text, at) + 1;
  }
  if (!text.startsWith('---', start)) return -1;
  const at = skipSpaces(text, start + 3);
  const isComment = text.charCodeAt(at) === HASH && at > start + 3;
  const end = isComment ? lineEnd(text, at) : at;
  return text.charCodeAt(end) === NEWLINE ? end : -1;
}
