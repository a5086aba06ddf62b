import type { PictureFormat } from './picture.ts';

/** How far into a text its first element is looked for, in bytes. */
const SVG_HEAD = 4096;

/** What kind of picture bytes are by what they begin with, whatever their name says. */
export function formatOf(bytes: Uint8Array): PictureFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'webp';
  if (/^[^]{4}ftypavi[fs]/.test(head)) return 'avif';
  return isSvg(bytes) ? 'svg' : undefined;
}

/** Whether it is a text with an `svg` element near its beginning; the two-byte forms of Unicode have zeros between. */
function isSvg(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, SVG_HEAD)).toString('latin1').replaceAll('\0', '');
  return /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)?\s*</.test(text) && /<(?:[\w.-]{1,20}:)?svg[\s>/]/i.test(text);
}
