import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { png } from '../../pictures/made-pictures.ts';
import { measurePicture } from '../../../src/pictures/index.ts';
import { findSharp, type PictureProgram } from '../../../src/workspace/pictures/load-sharp.ts';
import type { Pictures } from '../../../src/workspace/pictures/prepare-pictures.ts';
import type { PictureFile, PreparedPicture } from '../../../src/workspace/pictures/prepared-picture.ts';
import { photograph, pictureProject, sharp } from './picture-project.ts';

const WITHOUT = { program: undefined };
const STAMP = { text: 'False', colour: '#a3161f', ink: '#ffffff', dir: 'ltr' } as const;

function made(name: string): Buffer {
  return readFileSync(`test/pictures/files/${name}`);
}

async function prepared(pictures: Pictures, file: string, stamp?: typeof STAMP): Promise<PreparedPicture> {
  const picture = await pictures.prepare(file, stamp);
  if (picture === undefined || 'problem' in picture) throw new Error(picture?.problem ?? `no ${file}`);
  return picture;
}

function filesOf(picture: PreparedPicture): readonly PictureFile[] {
  return [picture, ...picture.variants];
}

async function bytesOf(pictures: Pictures, file: PictureFile): Promise<Buffer> {
  return Buffer.from(await pictures.bytes(file));
}

/** A program that must not be asked. */
const UNASKED: PictureProgram = {
  version: 'of another day',
  load: () => {
    throw new Error('nothing is to be drawn');
  },
};

describe('without a program that draws', () => {
  test('a picture is copied without its metadata, under a name that its bytes give it', async () => {
    const { open } = pictureProject({ '2024/Waiting Room (1).jpeg': made('upright.jpeg') });
    const pictures = open(WITHOUT);
    const picture = await prepared(pictures, '2024/Waiting Room (1).jpeg');
    const bytes = await bytesOf(pictures, picture);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(picture).toEqual({
      name: `pictures/waiting-room-1-${digest.slice(0, 12)}.jpg`,
      type: 'image/jpeg',
      width: 48,
      height: 32,
      digest,
      size: bytes.length,
      variants: [],
    });
    expect(bytes.includes('SecretCamera')).toBe(false);
  });

  test('a picture that is the falsehood is copied only within a drawing that stamps it', async () => {
    const { open } = pictureProject({ 'forged.jpeg': made('upright.jpeg') });
    const pictures = open(WITHOUT);
    const picture = await prepared(pictures, 'forged.jpeg', STAMP);
    expect(picture).toMatchObject({ type: 'image/svg+xml', width: 48, height: 32, variants: [] });
    expect(picture.name).toMatch(/^pictures\/forged-[0-9a-f]{12}\.svg$/);
    const svg = (await bytesOf(pictures, picture)).toString();
    expect(svg).toMatch(/^<svg .*href="data:image\/jpeg;base64,.*>False · False.*<\/svg>\n$/);
    expect(Buffer.from(/base64,([^"]*)/.exec(svg)?.[1] ?? '', 'base64').includes('SecretCamera')).toBe(false);
  });
});

describe.skipIf(sharp === undefined)('with sharp', () => {
  test('a picture comes in the widths that are smaller than it, as WebP, without metadata', async () => {
    const { open } = pictureProject({ 'quay.jpg': await photograph(1500, 1000) });
    const pictures = open();
    const picture = await prepared(pictures, 'quay.jpg');
    expect(picture).toMatchObject({ type: 'image/jpeg', width: 1500, height: 1000 });
    expect(picture.variants.map(({ type, width, height }) => [type, width, height])).toEqual([
      ['image/webp', 480, 320],
      ['image/webp', 960, 640],
      ['image/webp', 1440, 960],
      ['image/webp', 1500, 1000],
    ]);
    for (const file of filesOf(picture)) {
      const bytes = await bytesOf(pictures, file);
      expect(file).toMatchObject({ digest: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
      expect(file.name).toContain(file.digest.slice(0, 12));
      expect(measurePicture(bytes)).toMatchObject({ width: file.width, height: file.height });
    }
    expect(picture.variants.every(({ size }) => size < picture.size)).toBe(true);
  });

  test('the same picture gives the same bytes in every run', async () => {
    const picture = await photograph(700, 500);
    const runs = [pictureProject({ 'a.jpg': picture }), pictureProject({ 'a.jpg': picture })];
    const [one, other] = await Promise.all(runs.map(({ open }) => prepared(open({ cache: undefined }), 'a.jpg')));
    expect(one?.variants).toHaveLength(2);
    expect(one).toEqual(other);
  });

  test('a picture on its side stands upright in every width', async () => {
    const { open } = pictureProject({ 'a.jpeg': made('on-its-side.jpeg'), 'b.png': made('on-its-side.png') });
    const pictures = open();
    for (const name of ['a.jpeg', 'b.png'])
      for (const file of filesOf(await prepared(pictures, name))) {
        expect(file).toMatchObject({ width: 32, height: 48 });
        expect(measurePicture(await bytesOf(pictures, file))).toMatchObject({ width: 32, height: 48 });
      }
  });

  test('a picture that moves goes on moving', async () => {
    const { open } = pictureProject({ 'a.gif': made('moving.gif'), 'b.webp': made('moving.webp') });
    const pictures = open();
    for (const name of ['a.gif', 'b.webp']) {
      const picture = await prepared(pictures, name);
      expect(picture.variants).toEqual([]);
      expect(measurePicture(await bytesOf(pictures, picture))).toMatchObject({ isAnimated: true });
    }
  });

  test.each(['a.jpg', 'a.png', 'a.webp', 'a.gif'])(
    '%s that is the falsehood has the stamp in its pixels, in every width',
    async (name) => {
      const { open } = pictureProject({ [name]: name === 'a.gif' ? made('moving.gif') : await photograph(600, 400) });
      const pictures = open();
      const plain = await prepared(pictures, name);
      const stamped = await prepared(pictures, name, STAMP);
      const digests = new Set(filesOf(plain).map(({ digest }) => digest));
      expect(filesOf(stamped).filter(({ digest }) => digests.has(digest))).toEqual([]);
      for (const file of filesOf(stamped)) {
        const { data, info } =
          (await sharp?.(await bytesOf(pictures, file))
            .raw()
            .toBuffer({ resolveWithObject: true })) ?? {};
        // On the band near the middle, between the letters or in them: red or white.
        const at = (((info?.height ?? 0) / 2) | 0) * (info?.width ?? 0) * (info?.channels ?? 3);
        const row = data?.subarray(at, at + (info?.width ?? 0) * (info?.channels ?? 3)) ?? [];
        const reds = [...row].filter(
          (_, index) => index % (info?.channels ?? 3) === 0 && (row[index] ?? 0) > 140 && (row[index + 1] ?? 0) < 80,
        );
        expect(reds.length).toBeGreaterThan(3);
      }
    },
  );

  test('a damaged picture is left out, and says so', async () => {
    const { open } = pictureProject({ 'half.jpg': (await photograph(600, 400)).subarray(0, 4000) });
    expect(await open().prepare('half.jpg')).toEqual({
      problem: expect.stringMatching(/^factchecks\/_media\/half\.jpg is left out: it cannot be decoded \(.+\)\.$/),
    });
  });
});

describe('a later run', () => {
  /** Makes all files look as old as they would be by then. */
  function aged(media: string): void {
    for (const name of readdirSync(media)) utimesSync(join(media, name), 1_700_000_000, 1_700_000_000);
  }

  test.skipIf(sharp === undefined)('draws nothing again, and has the same files', async () => {
    const { open, media } = pictureProject({ 'a.jpg': await photograph(700, 500) });
    aged(media);
    const first = open();
    const picture = await prepared(first, 'a.jpg');
    const bytes = await Promise.all(filesOf(picture).map((file) => bytesOf(first, file)));
    first.save();
    const version = findSharp()?.version ?? '';
    const later = open({ program: { ...UNASKED, version } });
    expect(await prepared(later, 'a.jpg')).toEqual(picture);
    expect(await Promise.all(filesOf(picture).map((file) => bytesOf(later, file)))).toEqual(bytes);
    // Another program may draw other bytes.
    await expect(open({ program: UNASKED }).prepare('a.jpg')).rejects.toThrow('nothing is to be drawn');
  });

  test('sees that a picture was replaced', async () => {
    const { open, media } = pictureProject({ 'a.png': png({ width: 3, height: 4 }) });
    const first = open(WITHOUT);
    const before = await prepared(first, 'a.png');
    first.save();
    writeFileSync(join(media, 'a.png'), png({ width: 4, height: 3 }));
    const after = await prepared(open(WITHOUT), 'a.png');
    expect(after).toMatchObject({ width: 4, height: 3 });
    expect(after.name).not.toBe(before.name);
  });

  test.each([
    ['lost', (path: string) => rmSync(path)],
    ['damaged', (path: string) => writeFileSync(path, 'forged')],
  ])('makes again what was %s', async (_what, harm) => {
    const { open, cache, media } = pictureProject({ 'a.jpeg': made('upright.jpeg') });
    aged(media);
    const first = open(WITHOUT);
    const picture = await prepared(first, 'a.jpeg');
    const bytes = await bytesOf(first, picture);
    first.save();
    harm(join(cache?.path ?? '', 'pictures', picture.digest));
    const later = open(WITHOUT);
    expect(await bytesOf(later, await prepared(later, 'a.jpeg'))).toEqual(bytes);
  });

  test.each(['', '{', '{"seen":{"factchecks/_media/a.jpeg":null},"made":{"x":{"used":1,"files":[{}]}}}'])(
    'forgets an index that is damaged: %j',
    async (index) => {
      const { open, cache } = pictureProject({ 'a.jpeg': made('upright.jpeg') });
      cache?.folder('pictures').write('index.json', index);
      expect(await prepared(open(WITHOUT), 'a.jpeg')).toMatchObject({ width: 48 });
    },
  );

  test('works where nothing can be kept', async () => {
    const { open } = pictureProject({ 'a.jpeg': made('upright.jpeg'), 'b.png': made('upright.png') });
    const pictures = open({ ...WITHOUT, cache: undefined });
    const [one, other] = [await prepared(pictures, 'a.jpeg'), await prepared(pictures, 'b.png')];
    expect((await bytesOf(pictures, one)).length).toBe(one.size);
    expect((await bytesOf(pictures, other)).length).toBe(other.size);
  });

  test('keeps what others cannot read', async () => {
    const { open, cache } = pictureProject({ 'a.jpeg': made('upright.jpeg') });
    const pictures = open(WITHOUT);
    await prepared(pictures, 'a.jpeg');
    pictures.save();
    const folder = join(cache?.path ?? '', 'pictures');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600, 0o600]);
    // What others can write to is not read.
    chmodSync(folder, 0o777);
    expect(cache?.folder('pictures').read('index.json', 1_000_000)).toBeUndefined();
  });
});

describe('what is left out says so', () => {
  const SECRET = png({ width: 3, height: 4, extra: [['tEXt', 'secret']] });

  test('a picture that is a link, or behind one', async () => {
    const { open, root, media } = pictureProject({ 'own.png': SECRET });
    writeFileSync(join(root, '../outside.png'), SECRET);
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/inside.png'), SECRET);
    symlinkSync(join(root, '../outside.png'), join(media, 'out.png'));
    symlinkSync('own.png', join(media, 'in.png'));
    symlinkSync(join(root, 'elsewhere'), join(media, 'folder'));
    const pictures = open(WITHOUT);
    const problem = (name: string): unknown => ({
      problem: `factchecks/_media/${name} is left out: it is a link, or is behind one.`,
    });
    expect(await pictures.prepare('out.png')).toEqual(problem('out.png'));
    expect(await pictures.prepare('in.png')).toEqual(problem('in.png'));
    expect(await pictures.prepare('folder/inside.png')).toBeUndefined();
  });

  test.each(['../factwright.yaml', '../../outside.png', '/etc/hostname', '..', '', '_media/../own.png'])(
    'a name that leads out of the media folder: %j',
    async (name) => {
      const { open, root, load } = pictureProject({ 'own.png': SECRET });
      writeFileSync(join(root, '../outside.png'), SECRET);
      expect(await open(WITHOUT).prepare(name)).toBeUndefined();
      // Even if it were listed.
      const project = { ...load(), mediaFiles: new Set([name]) };
      const { openPictures } = await import('../../../src/workspace/pictures/prepare-pictures.ts');
      const answer = await openPictures(project, { root, ...WITHOUT }).prepare(name);
      expect(answer === undefined || 'problem' in answer).toBe(true);
    },
  );

  test('an SVG, whatever it holds', async () => {
    const { open } = pictureProject({
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    });
    const problem = 'factchecks/_media/a.svg is left out: it is an SVG, which can carry programs; export it as PNG.';
    expect(await open().prepare('a.svg')).toEqual({ problem });
    expect(await open().prepare('a.svg', STAMP)).toEqual({ problem });
  });

  test('a picture of a hundred million pixels', async () => {
    const { open } = pictureProject({ 'a.png': png({ width: 10_000, height: 10_000 }) });
    expect(await open().prepare('a.png')).toEqual({
      problem: 'factchecks/_media/a.png is left out: it has 10000 × 10000 pixels; at most 50 million are shown.',
    });
  });

  test('what is called a picture and is none, and what git LFS has not fetched; a sound says nothing', async () => {
    const { open } = pictureProject({
      'text.png': 'no picture',
      'later.jpg': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'speech.mp3': 'ID3',
    });
    const pictures = open(WITHOUT);
    expect(await pictures.prepare('text.png')).toEqual({
      problem: 'factchecks/_media/text.png is left out: it is not a PNG, JPEG, GIF, WebP or AVIF.',
    });
    expect(await pictures.prepare('later.jpg')).toEqual({
      problem: 'factchecks/_media/later.jpg is left out: git LFS has not fetched it.',
    });
    expect(await pictures.prepare('speech.mp3')).toBeUndefined();
    expect(await pictures.prepare('absent.png')).toBeUndefined();
  });
});
