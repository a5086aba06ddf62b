import { crc32 } from 'node:zlib';

interface Size {
  readonly width: number;
  readonly height: number;
}

type Named = readonly (readonly [name: string, data: string])[];

/** A PNG of these headers; its pixels are not those. */
export function png({ width, height, extra = [] }: Size & { readonly extra?: Named }): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...extra.map(([name, data]) => chunk(name, Buffer.from(data, 'latin1'))),
    chunk('IDAT', Buffer.from('789c030000000001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

/** A JPEG of this size; between its start and its frame stand other segments, by marker. */
export function jpeg({
  width,
  height,
  extra = [],
}: Size & { readonly extra?: readonly (readonly [marker: number, data: string])[] }): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    ...extra.map(([marker, data]) => segment(marker, Buffer.from(data, 'latin1'))),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from('12ff00ffd034', 'hex'),
    Buffer.from('ffd9', 'hex'),
  ]);
}

function segment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A GIF of so many frames of one pixel, with other extensions before them, by label. */
export function gif({
  width,
  height,
  frames = 1,
  extra = [],
}: Size & { readonly frames?: number; readonly extra?: readonly (readonly [label: number, data: string])[] }): Buffer {
  const head = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  const frame = Buffer.from('21f90400000000002c0000000001000100000202440100', 'hex');
  const extensions = extra.map(([label, data]) =>
    Buffer.from(`\x21${String.fromCharCode(label)}${blocks(data)}`, 'latin1'),
  );
  return Buffer.concat([head, ...extensions, ...Array.from({ length: frames }, () => frame), Buffer.from(';')]);
}

function blocks(data: string): string {
  return `${data
    .split('|')
    .map((part) => String.fromCharCode(part.length) + part)
    .join('')}\0`;
}

/** A WebP of these chunks. */
export function riff(chunks: Named): Buffer {
  const parts = chunks.map(([name, data]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(name), size, Buffer.from(data, 'latin1'), Buffer.alloc(data.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), size, body]);
}
