import type { Pictures as PicturesOfPage } from '../../render/html/page.ts';
import { relative } from '../../site/addresses.ts';
import type { Unit } from '../../site/index.ts';
import type { Pictures } from '../pictures/prepare-pictures.ts';
import type { PictureFile, PreparedPicture } from '../pictures/prepared-picture.ts';

/** The pictures of all pages. */
export interface PagePictures {
  /** Makes the files, one at a time. */
  readonly units: readonly Unit[];
  /** What tells pictures from others of the same names. */
  readonly stateOf: (files: readonly string[]) => unknown;
  /** How a page that lies at a path shows pictures. */
  readonly on: (path: string) => PicturesOfPage;
}

/** Prepares the pictures that pages show; one that cannot be shown is noted once. */
export async function picturesOfPages(
  pictures: Pictures,
  files: ReadonlySet<string>,
  note: (words: string) => void,
): Promise<PagePictures> {
  const prepared = new Map<string, PreparedPicture>();
  for (const file of files) {
    const picture = await pictures.prepare(file);
    if (picture === undefined) continue;
    if ('problem' in picture) note(picture.problem);
    else prepared.set(file, picture);
  }
  const all = new Map(
    [...prepared.values()].flatMap((picture) => [picture, ...picture.variants]).map((file) => [file.name, file]),
  );
  return {
    units: [...all.values()].map((file) => unitOf(file, pictures)),
    stateOf: (shown) => shown.map((file) => namesOf(prepared.get(file))),
    on: (path) => (file) => {
      const picture = prepared.get(file);
      if (picture === undefined) return undefined;
      const { name, width, height, variants } = picture;
      const srcset = variants.map((variant) => `${relative(path, variant.name)} ${variant.width}w`).join(', ');
      return { src: relative(path, name), width, height, ...(srcset === '' ? {} : { srcset }) };
    },
  };
}

function unitOf(file: PictureFile, pictures: Pictures): Unit {
  return {
    name: `picture ${file.name}`,
    stage: 'asset',
    inputs: file.digest,
    make: async () => [{ path: file.name, content: await pictures.bytes(file) }],
  };
}

function namesOf(picture: PreparedPicture | undefined): readonly string[] {
  return picture === undefined ? [] : [picture, ...picture.variants].map(({ name }) => name);
}
