import { expect, test } from 'vitest';
import { pictureKind } from '../../src/project/index.ts';

test.each([
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['GIF87a\x01\0', 'image/gif'],
  ['GIF89a\x01\0', 'image/gif'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x1cftypavif\0\0\0\0', 'image/avif'],
  ['\0\0\0\x1cftypavis\0\0\0\0', 'image/avif'],
  ['version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n', 'elsewhere'],
  ['RIFF\x24\0\0\0WAVEfmt ', 'none'],
  ['\0\0\0\x1cftypheic\0\0\0\0', 'none'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'none'],
  ['<html>\x89PNG\r\n\x1a\n', 'none'],
  ['GIF', 'none'],
  ['', 'none'],
])('%j is %s', (content, kind) => {
  expect(pictureKind(Buffer.from(content, 'latin1'))).toBe(kind);
});
