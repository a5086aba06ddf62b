import type { PictureKind } from './project-files.ts';

/** How much of a file is read to tell what it is; in bytes. */
export const PICTURE_HEAD = 64;

/** What kind of picture a file is by what it begins with, whatever its name says. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const head = Buffer.from(bytes.subarray(0, PICTURE_HEAD)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'image/webp';
  if (/^[^]{4}ftypavi[fs]/.test(head)) return 'image/avif';
  return head.startsWith('version https://git-lfs.github.com/spec/') ? 'elsewhere' : 'none';
}
