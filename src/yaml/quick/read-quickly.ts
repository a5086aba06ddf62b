import type { Span } from '../../diagnostics/index.ts';
import { readBelow } from './blocks.ts';
import { quickPlaces } from './places.ts';
import { toContent, type QuickEvent, type QuickReader } from './reader.ts';
import type { DataPath, NonTextScalar } from '../yaml-document.ts';

/** The data of a plain file, without places. */
export interface QuickReading {
  readonly data: unknown;
  readonly nonText: readonly NonTextScalar[];
  /** The place of a key or value, as far as it can be told without the careful reading. */
  readonly placeOf: (path: DataPath, part: 'key' | 'value') => Span | undefined;
}

/** Comments, and the mark that begins a document. */
const HEAD = /^(?: *(?:#[^\n]*)?\n)*---(?: +#[^\n]*| *)(?=\n)/;

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
  const head = HEAD.exec(text)?.[0].length ?? -1;
  const nonText: NonTextScalar[] = [];
  const reader: QuickReader = {
    text,
    maxDepth,
    nonText,
    path: [],
    events,
    at: 0,
    indent: -1,
  };
  try {
    toContent(reader, head);
    const data = reader.indent < 0 ? undefined : readBelow(reader, -1);
    return typeof data === 'object' && data !== null && reader.indent === -1 ? { data, nonText } : undefined;
  } catch {
    // Doubt; or brackets beyond the call stack, where the limit allows for as many.
    return undefined;
  }
}
