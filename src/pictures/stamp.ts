/** What is printed across a picture that is itself the falsehood. */
export interface Stamp {
  /** What it is, in the language of the page: `False`. */
  readonly text: string;
  /** `#rrggbb`. */
  readonly colour: string;
  /** Of the letters on it, `#rrggbb`. */
  readonly ink: string;
  readonly dir: 'ltr' | 'rtl';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A band from corner to corner, for a picture of a size: whoever cuts it off cuts through the picture. */
export function stampSvg(stamp: Stamp, size: Size): string {
  return sheet(size, bandOf(stamp, size));
}

/** A picture with the band across it, as a file that stands alone; its bytes are a picture whose type is known. */
export function stampedSvg(
  picture: Size & { readonly type: string; readonly bytes: Uint8Array },
  stamp: Stamp,
): string {
  const data = Buffer.from(picture.bytes).toString('base64');
  const image = `<image width="${picture.width}" height="${picture.height}" href="data:${picture.type};base64,${data}"/>`;
  return sheet(picture, `${image}${bandOf(stamp, picture)}`);
}

function sheet({ width, height }: Size, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>\n`;
}

/** How much of the shorter side the band covers. */
const THICKNESS = 0.13;
/** Of the band's height. */
const LETTERS = 0.62;

function bandOf({ text, colour, ink, dir }: Stamp, { width, height }: Size): string {
  const thick = Math.max(12, Math.round(Math.min(width, height) * THICKNESS));
  const size = Math.round(thick * LETTERS);
  const length = Math.ceil(Math.hypot(width, height));
  // Some letters are half as wide as they are high, and some as wide; the words may run out of the picture.
  const count = Math.max(1, Math.ceil(length / (size * 0.5 * ([...text].length + 3))));
  const word = escaped(text);
  const words = Array.from({ length: Math.min(count, 60) | 1 }, () => word).join(' \u00b7 ');
  const angle = Math.round((Math.atan2(-height, width) * 1800) / Math.PI) / 10;
  const [x, y] = [width / 2, height / 2];
  const band = `<rect x="${-length}" y="${-thick / 2}" width="${2 * length}" height="${thick}" fill="${colour}" fill-opacity="0.88"/>`;
  const letters = `<text y="${Math.round(size * 3.6) / 10}" text-anchor="middle" direction="${dir}" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif" font-size="${size}" font-weight="700" fill="${ink}">${words}</text>`;
  return `<g transform="translate(${x} ${y}) rotate(${angle})">${band}${letters}</g>`;
}

const UNSAFE =
  /[&<>"']|(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** As XML takes it; what steers the direction of text is left out. */
function escaped(text: string): string {
  return text.slice(0, 60).replace(UNSAFE, (unit) => (/[&<>"']/.test(unit) ? `&#${unit.charCodeAt(0)};` : ''));
}
