import { START, type Span } from '../diagnostics/index.ts';
import { decode } from './decode.ts';
import { hasOddCharacters } from './find-odd-characters.ts';
import { parseCarefully } from './careful/parse-carefully.ts';
import { readQuickly, type QuickReading } from './quick/read-quickly.ts';
import type { Outline } from './outline.ts';
import type { YamlDocument, YamlResult } from './yaml-document.ts';

const DEFAULT_DEPTH = 64;

/** How deep a file may nest; and what is known of its keys, so that a line out of its place can be named. */
interface Limits {
  readonly depth?: number;
  readonly outline?: Outline;
}

/**
 * Parses the bytes of a file. Never throws: whatever is wrong with the file is a problem in the result.
 * A file beyond doubt is read quickly; all others, and the places in any, are read with care.
 */
export function parseYaml(input: Uint8Array | string, limits: Limits = {}): YamlResult {
  const { depth = DEFAULT_DEPTH, outline } = limits;
  const { text, finding } = decode(input);
  const quick = finding === undefined && !hasOddCharacters(text) ? readQuickly(text, depth) : undefined;
  if (quick === undefined) return parseCarefully(input, { depth, outline });
  const { data, nonText } = quick;
  return { document: { text, data, nonText, spanOf: placesOnDemand(text, quick, depth) }, problems: [] };
}

/** Most files are clean, and no place in them is needed; most places need no second reading. */
function placesOnDemand(text: string, { placeOf }: QuickReading, depth: number): YamlDocument['spanOf'] {
  let careful: YamlResult | undefined;
  return (path, part = 'value'): Span => {
    const quick = placeOf(path, part);
    if (quick !== undefined) return quick;
    careful ??= parseCarefully(text, { depth });
    return careful.document?.spanOf(path, part) ?? START;
  };
}
