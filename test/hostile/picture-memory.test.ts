import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { pictureProject, sharp } from '../workspace/pictures/picture-project.ts';
import { measuredScript } from './peak-memory.ts';

/** What one picture may take, in megabytes. */
const MOST = 512;

const PREPARE = `
import { loadProject } from './src/project/index.ts';
import { nodeFiles } from './src/workspace/files/node-files.ts';
import { openPictures } from './src/workspace/pictures/prepare-pictures.ts';
const root = process.argv[2];
const pictures = openPictures(loadProject(nodeFiles(root)), { root });
for (const file of process.argv.slice(3)) {
  const picture = await pictures.prepare(file);
  console.log(picture.problem ?? picture.variants.length);
}
`;

/** A PNG of one colour with the rows that it announces, or with fewer. */
function plain(width: number, height: number, { rows = height, isInterlaced = false } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, isInterlaced ? 1 : 0], 8);
  const pixels = deflateSync(Buffer.alloc((width * 4 + 1) * rows), { level: 1 });
  const chunks = [
    ['IHDR', head],
    ['IDAT', pixels],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks.map(([name, data]) => chunk(name, data))]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

test.skipIf(sharp === undefined)(
  'pictures of many pixels take little memory, or are left out',
  { timeout: 120_000 },
  async () => {
    const gif = (screen: string, frame: string): string =>
      `GIF89a${screen}\x80\0\0\0\0\0\xff\xff\xff\x2c\0\0\0\0${frame}\0\x02\x02\x44\x01\0;`;
    const { root } = pictureProject({
      'plain.png': plain(7000, 7000),
      'hundred.png': plain(10_000, 10_000, { rows: 1 }),
      'screen.gif': Buffer.from(gif('\xff\xff\xff\xff', '\x01\0\x01\0'), 'latin1'),
      'frame.gif': Buffer.from(gif('\x01\0\x01\0', '\xff\xff\xff\xff'), 'latin1'),
    });
    const script = join(root, '../prepare.mjs');
    await build({
      stdin: { contents: PREPARE, resolveDir: resolve('.'), loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['sharp'],
      banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
      outfile: script,
      logLevel: 'error',
    });
    symlinkSync(resolve('node_modules'), join(root, '../node_modules'));
    const run = await measuredScript(root, [script, root, 'plain.png', 'hundred.png', 'screen.gif', 'frame.gif']);
    expect(run.stderr.trim()).toBe('');
    expect(run.stdout.split('\n')).toEqual([
      '4',
      'factchecks/_media/hundred.png is left out: it has 10000 × 10000 pixels; at most 50 million are shown.',
      'factchecks/_media/screen.gif is left out: it has 65535 × 65535 pixels; at most 50 million are shown.',
      expect.stringMatching(/frame\.gif is left out: it cannot be decoded \(.*limit.*\)/),
      '',
    ]);
    expect(run.megabytes).toBeLessThanOrEqual(MOST);
  },
);
