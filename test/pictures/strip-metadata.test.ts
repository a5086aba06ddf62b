import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { measurePicture, stripMetadata } from '../../src/pictures/index.ts';
import { findSharp } from '../../src/workspace/pictures/load-sharp.ts';
import { gif, jpeg, png, riff } from './made-pictures.ts';

const FILES = [
  'upright.jpeg',
  'on-its-side.jpeg',
  'upright.png',
  'on-its-side.png',
  'upright.webp',
  'on-its-side.webp',
  'plain.webp',
  'lossless.webp',
  'moving.webp',
  'upright.gif',
  'moving.gif',
  'upright.avif',
];
/** These have Exif data with a place, a maker and a program, and XMP. */
const TOLD = FILES.filter((name) => /^(?:upright|on-its-side)\.(?!gif)/.test(name));

function made(name: string): Buffer {
  return readFileSync(`test/pictures/files/${name}`);
}

function stripped(bytes: Uint8Array): Buffer {
  const result = stripMetadata(bytes);
  if ('problem' in result) throw new Error(result.problem);
  return Buffer.from(result);
}

const sharp = await findSharp()?.load();
const SECRETS = ['SecretCamera', 'Vask', 'xmpmeta', 'creator'];
/** 51°, and how many hundredths of a second: the numbers of the place, as Exif has them in either order of bytes. */
const PLACE = [
  Buffer.from([51, 0, 0, 0, 1, 0, 0, 0]),
  Buffer.from([0, 0, 0, 51, 0, 0, 0, 1]),
  Buffer.from([0x9e, 0x0c, 0, 0, 0x64, 0, 0, 0]),
  Buffer.from([0, 0, 0x0c, 0x9e, 0, 0, 0, 0x64]),
];

describe('metadata', () => {
  test.each(TOLD)('of %s are gone: place, maker, program', (name) => {
    const before = made(name);
    expect(SECRETS.some((secret) => before.includes(secret))).toBe(true);
    expect(PLACE.some((place) => before.includes(place))).toBe(true);
    const after = stripped(before);
    expect([...SECRETS, ...PLACE].filter((secret) => after.includes(secret))).toEqual([]);
  });

  test.each(FILES)('%s has the same size and form as before, and nothing more can be taken from it', (name) => {
    const after = stripped(made(name));
    expect(measurePicture(after)).toEqual(measurePicture(made(name)));
    expect(stripped(after)).toEqual(after);
  });

  test.each(FILES)('what follows the end of %s is dropped', (name) => {
    expect(stripped(Buffer.concat([made(name), Buffer.from('PK\x03\x04 hidden')]))).toEqual(stripped(made(name)));
  });

  test.skipIf(sharp === undefined).each(FILES)('%s shows the same pixels, in the same colours', async (name) => {
    const pixels = async (bytes: Uint8Array): Promise<unknown> =>
      oriented(sharp?.(bytes, { animated: true }))
        ?.raw()
        .toBuffer({ resolveWithObject: true });
    // No browser turns a WebP.
    const oriented = (picture: Sharp | undefined): Sharp | undefined =>
      name.endsWith('webp') ? picture : picture?.autoOrient();
    const after = stripped(made(name));
    expect(await pixels(after)).toEqual(await pixels(made(name)));
    // Profiles are kept: without one, the same numbers are other colours.
    expect(after.includes('acsp')).toBe(made(name).includes('acsp'));
    expect(after.includes('iCCP')).toBe(made(name).includes('iCCP'));
  });
});

describe('of a JPEG', () => {
  const JFIF = 'JFIF\0\x01\x02\x01\0\x48\0\x48';
  const size = { width: 3, height: 4 };

  test('texts, captions of agencies, other profiles and small pictures go, and how colours are coded stays', () => {
    const adobe = 'Adobe\0d\0\0\0\0\x01';
    const before = jpeg({
      ...size,
      extra: [
        [0xe0, `${JFIF}\x01\x01abc`],
        [0xe0, 'JFXX\0\x13secret'],
        [0xe1, 'http://ns.adobe.com/xap/1.0/\0secret'],
        [0xe2, 'MPF\0secret'],
        [0xe2, 'ICC_PROFILE\0\x01\x01colours'],
        [0xed, 'Photoshop 3.0\x008BIMsecret'],
        [0xee, `${adobe}secret`],
        [0xef, 'secret'],
        [0xfe, 'secret'],
      ],
    });
    const kept = [
      [0xe0, `${JFIF}\0\0`],
      [0xe2, 'ICC_PROFILE\0\x01\x01colours'],
      [0xee, adobe],
    ] as const;
    expect(stripped(before)).toEqual(jpeg({ ...size, extra: kept }));
  });

  test('what stands between segments goes, and pixels that are cut off stay so', () => {
    const whole = jpeg(size);
    expect(stripped(whole.subarray(0, -2))).toEqual(whole.subarray(0, -2));
    const frame = whole.indexOf(Buffer.from('ffda', 'hex'));
    const apart = Buffer.concat([whole.subarray(0, frame), Buffer.from('\0\0secret'), whole.subarray(frame)]);
    expect(stripped(apart)).toEqual(whole);
  });
});

describe('of a PNG', () => {
  test('texts, times and chunks that nobody knows go', () => {
    const size = { width: 3, height: 4 };
    const extra = [
      ['tEXt', 'Comment\0secret'],
      ['zTXt', 'secret'],
      ['iTXt', 'secret'],
      ['tIME', '\x07\xe8\x01\x01\0\0\0'],
      ['eXIf', 'MM secret'],
      ['caBX', 'secret'],
      ['gAMA', '\0\0\xb1\x8f'],
      ['pHYs', '\0\0\x0b\x12\0\0\x0b\x12\x01'],
    ] as const;
    expect(stripped(png({ ...size, extra }))).toEqual(png({ ...size, extra: extra.slice(-2) }));
    expect(stripMetadata(png({ ...size, extra: [['SECR', 'x']] }))).toEqual({
      problem: 'it is a PNG of a kind that is not known',
    });
  });
});

describe('of a GIF', () => {
  test('comments, texts and what programs add go, and the loop stays', () => {
    const size = { width: 3, height: 4, frames: 2 };
    const loop = [0xff, 'NETSCAPE2.0|\x01\0\0'] as const;
    const before = gif({
      ...size,
      extra: [[0xfe, 'secret'], loop, [0xff, 'XMP DataXMP|secret'], [0xff, 'MGKIPTC0000|secret'], [0x01, 'secret']],
    });
    expect(stripped(before)).toEqual(gif({ ...size, extra: [loop] }));
    expect(stripped(before.subarray(0, -1))).toEqual(gif({ ...size, extra: [loop] }));
  });
});

describe('of a WebP', () => {
  test('the header no longer announces what is gone, and frames hold pixels alone', () => {
    const frame = (chunks: string): string => `${'\0'.repeat(16)}${chunks}`;
    const pixels = 'VP8L\x06\0\0\0\x2f\x02\xc0\0\0\0';
    const before = riff([
      ['VP8X', '\x2e\0\0\0\x02\0\0\x03\0\0'],
      ['ANMF', frame(`secr\x04\0\0\0text${pixels}`)],
      ['EXIF', 'secret'],
      ['XMP ', 'secret'],
      ['secr', 'text'],
    ]);
    expect(stripped(before)).toEqual(
      riff([
        ['VP8X', '\x22\0\0\0\x02\0\0\x03\0\0'],
        ['ANMF', frame(pixels)],
      ]),
    );
  });
});

describe('of an AVIF', () => {
  test('what the description does not name as a picture is overwritten, names included', () => {
    const before = made('upright.avif');
    const after = stripped(before);
    expect(after).toHaveLength(before.length);
    expect(after.includes('application/rdf+xml')).toBe(false);
    const padded = Buffer.concat([before, Buffer.from('\0\0\0\x0efreesecret', 'latin1')]);
    expect(stripped(padded)).toEqual(after);
  });

  test('pixels that lie where the metadata do are not told apart', () => {
    const before = Buffer.from(made('upright.avif'));
    // Of each item: its id, the file that it is in, where it begins, and what it is put together from, in 18 bytes.
    const first = before.indexOf('iloc') + 4 + 8 + 4;
    // The second item is the Exif data.
    before.copy(before, first + 18, first, first + 4);
    const result = stripMetadata(before);
    expect(result).toEqual({ problem: 'it is an AVIF whose metadata cannot be told from its pixels' });
  });
});

describe('whatever the bytes', () => {
  const starts = [
    ...FILES.map(made),
    jpeg({ width: 3, height: 4 }),
    png({ width: 3, height: 4 }),
    gif({ width: 3, height: 4 }),
  ];

  test('there is an answer: a picture, or why it is none', () => {
    const change = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 8 }) });
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(change, { maxLength: 6 }),
        fc.nat(),
        (start, changes, length) => {
          const bytes = Buffer.from(start);
          for (const { at, bytes: own } of changes)
            bytes.set(own.subarray(0, bytes.length - (at % bytes.length)), at % bytes.length);
          const cut = bytes.subarray(0, length % 3 === 0 ? length % bytes.length : bytes.length);
          const measured = measurePicture(cut);
          const after = stripMetadata(cut);
          // What is left is a picture of the same size.
          if (!('problem' in after)) expect(measurePicture(after)).toEqual(measured);
        },
      ),
      { numRuns: 4000 },
    );
  });

  test.each(['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF89a', 'RIFF\0\0\0\0WEBP', '\0\0\0\x10ftypavif\0\0\0\0'])(
    'after the beginning %j',
    (start) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
          const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
          measurePicture(bytes);
          stripMetadata(bytes);
        }),
        { numRuns: 1000 },
      );
    },
  );

  const MANY = 8_000_000;
  test.each([
    ['a JPEG of fill bytes', Buffer.concat([Buffer.from('ffd8', 'hex'), Buffer.alloc(MANY, 0xff)])],
    [
      'a JPEG of restarts',
      Buffer.concat([jpeg({ width: 3, height: 4 }).subarray(0, -2), Buffer.alloc(MANY, Buffer.from('ffd0', 'hex'))]),
    ],
    [
      'a JPEG of empty segments',
      Buffer.concat([
        jpeg({ width: 3, height: 4 }).subarray(0, -2),
        Buffer.alloc(MANY, Buffer.from('fffe0002', 'hex')),
      ]),
    ],
    [
      'a GIF of controls',
      Buffer.concat([
        gif({ width: 3, height: 4 }).subarray(0, -1),
        Buffer.alloc(MANY, Buffer.from('21f90400000000 00'.replace(' ', ''), 'hex')),
      ]),
    ],
    [
      'a GIF of small blocks',
      Buffer.concat([Buffer.from('GIF89a\x03\0\x04\0\0\0\0\x2c'), Buffer.alloc(10), Buffer.alloc(MANY, '\x01')]),
    ],
    [
      'a PNG of empty chunks',
      png({ width: 3, height: 4, extra: Array.from({ length: MANY / 48 }, () => ['tEXt', ''] as const) }),
    ],
    ['a WebP of empty chunks', riff(Array.from({ length: MANY / 48 }, () => ['secr', ''] as const))],
    [
      'an AVIF of empty boxes',
      Buffer.concat([Buffer.from('\0\0\0\x10ftypavif\0\0\0\0'), Buffer.alloc(MANY, '\0\0\0\x08free')]),
    ],
  ])('%s takes no longer than its length', (_what, bytes) => {
    const begun = performance.now();
    measurePicture(bytes);
    stripMetadata(bytes);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
