import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { MakeSharp } from 'sharp';
import { onTestFinished } from 'vitest';
import { loadProject, type Project } from '../../../src/project/index.ts';
import { openCacheFolder, type CacheFolder } from '../../../src/workspace/cache/cache-folder.ts';
import { nodeFiles } from '../../../src/workspace/files/node-files.ts';
import { findSharp } from '../../../src/workspace/pictures/load-sharp.ts';
import { openPictures, type PictureChoice, type Pictures } from '../../../src/workspace/pictures/prepare-pictures.ts';

/** The optional package, where it is installed. */
export const sharp: MakeSharp | undefined = await findSharp()?.load();

/** A project on disk with pictures by their names in the media folder. */
export interface PictureProject {
  readonly root: string;
  readonly media: string;
  readonly cache: CacheFolder | undefined;
  load(): Project;
  /** Opens the pictures anew, as another run would. */
  open(choice?: Partial<PictureChoice>): Pictures;
}

/** Writes a project of a made-up desk, and removes it when the test has finished. */
export function pictureProject(pictures: Readonly<Record<string, Uint8Array | string>>): PictureProject {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [root, caches] = [join(folder, 'desk'), join(folder, 'caches')];
  const media = join(root, 'factchecks/_media');
  mkdirSync(caches, { mode: 0o700 });
  write(
    join(root, 'factwright.yaml'),
    'format: 1\npublisher: { name: Harbour desk }\nlanguages: [en]\nscale: standard\n',
  );
  mkdirSync(media, { recursive: true });
  for (const [name, content] of Object.entries(pictures)) write(join(media, name), content);
  const opened = openCacheFolder(root, { env: {}, cwd: folder, cacheDir: caches });
  const cache = 'folder' in opened ? opened.folder : undefined;
  const load = (): Project => loadProject(nodeFiles(root));
  return { root, media, cache, load, open: (choice) => openPictures(load(), { root, cache, ...choice }) };
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A picture of so many pixels that is not plain, so that smaller ones have fewer bytes. */
export async function photograph(width: number, height: number): Promise<Buffer> {
  if (sharp === undefined) throw new Error('sharp is not installed');
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = ((at * 7919) % 251) / 4 + ((at / 3) % width) / 16;
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
