import {
  getScalarValue,
  parseEvents,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Span } from '../diagnostics/index.ts';
import { quickPlaces } from './quick-places.ts';
import type { DataPath, NonTextScalar } from './yaml-document.ts';

/** The data of a plain file, without places. */
export interface QuickReading {
  readonly data: unknown;
  readonly nonText: readonly NonTextScalar[];
  /** The place of a key or value, as far as it can be told without the careful reading. */
  readonly placeOf: (path: DataPath, part: 'key' | 'value') => Span | undefined;
}

/** js-yaml's numbers for its events. */
const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const ALIAS = 5;
const POP = 6;
const PLAIN_STYLE = 1;

/**
 * A directive, which plain files do without; an explicit or a missing key, which js-yaml does not tell from an ordinary one, and a block's own indentation,
 * which the two packages count differently on blank lines. In prose a match only costs the careful reading.
 */
const DOUBTFUL = /^%|(?:^|[\s[{,-])[?:](?:\s|$)|[|>][-+]?[1-9]/m;

/**
 * Reads a file that is beyond doubt plain YAML, in a tenth of the time that the careful reading takes.
 * Undefined means doubt, of whatever kind: the careful reading decides, and alone explains.
 */
export function readQuickly(text: string, maxDepth: number): QuickReading | undefined {
  if (DOUBTFUL.test(text)) return undefined;
  try {
    const [document, ...events] = parseEvents(text, { maxDepth });
    if (document?.type !== DOCUMENT || document.explicitEnd || document.directives.length > 0) return undefined;
    return build(text, events);
  } catch {
    return undefined;
  }
}

/** A map or list that is being filled. */
interface Open {
  readonly holder: Record<string, unknown> | unknown[];
  /** In a map, the key of the last value. */
  key: string;
  /** Whether the key stands and its value comes next. */
  awaits: 'key' | 'value';
}

interface Building {
  readonly text: string;
  readonly nonText: NonTextScalar[];
  readonly open: Open[];
  root?: unknown;
}

function build(text: string, events: readonly Event[]): QuickReading | undefined {
  const building: Building = { text, nonText: [], open: [] };
  for (const event of events) {
    if (event.type === POP) building.open.pop();
    else if (event.type === DOCUMENT || event.type === ALIAS || !isBare(event) || !add(building, event))
      return undefined;
  }
  const { root, nonText } = building;
  if (typeof root !== 'object' || root === null) return undefined;
  let places: QuickReading['placeOf'] | undefined;
  return {
    data: root,
    nonText,
    placeOf: (path, part) => {
      places ??= quickPlaces(text, events, (event) => getScalarValue(text, event));
      return places(path, part);
    },
  };
}

/** Adds a key or a value; false for doubt. */
function add(building: Building, event: BareEvent): boolean {
  const { text, open, nonText } = building;
  const top = open.at(-1);
  if (top?.awaits === 'key') {
    const key = event.type === SCALAR ? keyOf(text, event) : undefined;
    if (key === undefined || key in top.holder) return false;
    top.key = key;
    top.awaits = 'value';
    return true;
  }
  const value = event.type === SCALAR ? valueOf(text, event) : event.type === MAPPING ? Object.create(null) : [];
  if (value === undefined) return false;
  if (event.type === SCALAR && typeof value !== 'string')
    nonText.push({ path: pathOf(open), source: sourceOf(text, event), value });
  if (top === undefined) building.root = value;
  else if (Array.isArray(top.holder)) top.holder.push(value);
  else {
    top.holder[top.key] = value;
    top.awaits = 'key';
  }
  if (event.type === MAPPING) open.push({ holder: value, key: '', awaits: 'key' });
  if (event.type === SEQUENCE) open.push({ holder: value, key: '', awaits: 'value' });
  return true;
}

/** The way to the value that is about to be put. */
function pathOf(open: readonly Open[]): readonly (string | number)[] {
  return open.map(({ holder, key }, depth) => {
    if (!Array.isArray(holder)) return key;
    return depth === open.length - 1 ? holder.length : holder.length - 1;
  });
}

type BareEvent = ScalarEvent | MappingEvent | SequenceEvent;

/** Without anchor, tag or alias. */
function isBare(event: Event): boolean {
  return (
    (event.type === SCALAR || event.type === MAPPING || event.type === SEQUENCE) &&
    event.anchorStart < 0 &&
    event.tagStart < 0
  );
}

/** A key as text; undefined for what the careful reading refuses. */
function keyOf(text: string, event: ScalarEvent): string | undefined {
  const key = getScalarValue(text, event);
  if (event.style !== PLAIN_STYLE) return key;
  return key === '<<' || NULL.test(key) ? undefined : key;
}

function sourceOf(text: string, { valueStart, valueEnd }: ScalarEvent): string {
  return valueStart < 0 ? '' : text.slice(valueStart, valueEnd);
}

const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Written otherwise, a number is left to the careful reading. */
const RARE_NUMBER = /^(?:0[ox][\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** A value by the core schema of YAML 1.2; undefined for doubt. */
function valueOf(text: string, event: ScalarEvent): string | boolean | number | null | undefined {
  const value = getScalarValue(text, event);
  if (event.style !== PLAIN_STYLE) return value;
  if (NULL.test(value)) return null;
  if (BOOLEAN.test(value)) return value[0] === 't' || value[0] === 'T';
  if (DECIMAL.test(value)) return Number(value);
  return RARE_NUMBER.test(value) ? undefined : value;
}
