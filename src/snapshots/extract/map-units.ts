/** How many units become a string at once; more arguments are a burden for the stack of calls. */
const PART = 8_192;

/**
 * Changes or drops single UTF-16 units of a text. A regular expression would need gigabytes where it finds ten million
 * places, as it may in a page that was made for that.
 */
export function mapUnits(text: string, change: (code: number, at: number) => number | undefined): string {
  const units = new Uint16Array(PART);
  let mapped = '';
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = change(text.charCodeAt(at), at);
    if (code === undefined) continue;
    units[length++] = code;
    if (length < PART) continue;
    mapped += String.fromCharCode(...units);
    length = 0;
  }
  return mapped + String.fromCharCode(...units.subarray(0, length));
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Ends every line with a line feed. */
export function unifyLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  return mapUnits(text, (code, at) => {
    if (code === CARRIAGE_RETURN) return LINE_FEED;
    return code === LINE_FEED && text.charCodeAt(at - 1) === CARRIAGE_RETURN ? undefined : code;
  });
}
