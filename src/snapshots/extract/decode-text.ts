import { mapUnits } from './map-units.ts';

/** Where the HTML standard looks for a declaration of the encoding. */
const PRESCAN_BYTES = 1024;

/** Decodes bytes by their byte order mark, else by the content type, else by what an HTML page says of itself. */
export function decodeText(bytes: Uint8Array, contentType: string, isHtml: boolean): string {
  const named = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  const declared = markOf(bytes) ?? usable(named) ?? (isHtml ? usable(declaredIn(bytes)) : undefined);
  if (declared === WESTERN) return decodeWestern(bytes);
  if (declared !== undefined) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What browsers assume of pages that say nothing and are not UTF-8.
    return decodeWestern(bytes);
  }
}

const WESTERN = 'windows-1252';

/** What bytes 80 to 9F are in windows-1252; Node 20 reads them as control characters. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWestern(bytes: Uint8Array): string {
  return withWesternSigns(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/** Puts the signs of windows-1252 where a text has the control characters that stand for nothing else. */
export function withWesternSigns(text: string): string {
  if (!/[\u0080-\u009F]/.test(text)) return text;
  return mapUnits(text, (code) => (code < 0x80 || code > 0x9f ? code : WESTERN_SIGNS.charCodeAt(code - 0x80)));
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES))
    .toString('latin1')
    .replaceAll(/<!--.*?-->/gs, '');
  const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1];
  // A page that could be read so far is not in UTF-16, whatever it says.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function usable(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
