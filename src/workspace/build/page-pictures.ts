import type { ArticleView } from '../../article/index.ts';
import type { Pictures as PicturesOfPage } from '../../render/html/page.ts';
import { stampOn } from '../../render/stamp-on.ts';
import { relative } from '../../site/addresses.ts';
import type { SiteFile, Unit } from '../../site/index.ts';
import type { OwnPage, OwnPicture } from '../../site/theme/own-page.ts';
import type { Pictures } from '../pictures/prepare-pictures.ts';
import type { PictureFile, PreparedPicture } from '../pictures/prepared-picture.ts';
import { UsageError } from '../usage-error.ts';

/** The files of the media folder that the page of a check may show. */
export interface ShownMedia {
  /** As they are. */
  readonly plain: readonly string[];
  /** With a stamp across them, since they are themselves the falsehood. */
  readonly stamped: readonly string[];
}

/** The pictures of all pages. */
export interface PagePictures {
  /** Makes the files that pages share, one at a time. */
  readonly units: readonly Unit[];
  /** What tells pictures from others of the same names. */
  readonly stateOf: (media: ShownMedia) => unknown;
  /** How a page that lies at a path shows pictures, and then the files that it alone needs for that. */
  readonly on: (path: string, view: ArticleView, media: ShownMedia) => Promise<OwnPictures>;
}

interface OwnPictures {
  readonly pictures: PicturesOfPage;
  /** Those that the page has asked for: a stamp in a language in which no page shows it is not published. */
  readonly files: () => Promise<readonly SiteFile[]>;
}

/** Prepares the pictures that pages show; one that cannot be shown is noted once. */
export async function picturesOfPages(
  store: Pictures,
  media: readonly ShownMedia[],
  note: (words: string) => void,
): Promise<PagePictures> {
  const prepared = new Map<string, PreparedPicture>();
  const plain = new Set(media.flatMap((each) => each.plain));
  for (const file of new Set([...plain, ...media.flatMap(({ stamped }) => stamped)])) {
    const picture = await store.prepare(file);
    if (picture === undefined) continue;
    if ('problem' in picture) note(picture.problem);
    else prepared.set(file, picture);
  }
  return {
    units: unitsOf(
      [...plain].flatMap((file) => filesOf(prepared.get(file))),
      store,
    ),
    stateOf: ({ plain: some, stamped }) =>
      [some, stamped].map((files) => files.map((file) => filesOf(prepared.get(file)).map(({ name }) => name))),
    on: async (path, view, { stamped }) => {
      const own = new Map<string, PreparedPicture>();
      for (const file of stamped) {
        const picture = await store.prepare(file, stampOn(view, file));
        if (picture !== undefined && !('problem' in picture)) own.set(file, picture);
      }
      const asked = new Set<PreparedPicture>();
      return {
        files: async () => {
          const files: SiteFile[] = [];
          for (const file of [...asked].flatMap(filesOf)) files.push(await siteFile(file, store));
          return files;
        },
        pictures: (file, stamp) => {
          if (stamp === undefined) return shownOn(path, prepared.get(file));
          const picture = own.get(file);
          if (picture !== undefined) asked.add(picture);
          return shownOn(path, picture);
        },
      };
    },
  };
}

/** Prepares the pictures of the publisher's own pages; one that cannot be shown ends the build. */
export async function picturesOfOwnPages(
  store: Pictures,
  pages: readonly OwnPage[],
): Promise<{ readonly units: readonly Unit[]; readonly pictures: ReadonlyMap<string, OwnPicture> }> {
  const prepared = new Map<string, PreparedPicture>();
  for (const path of new Set(pages.flatMap(({ pictures }) => [...pictures.values()]))) {
    const picture = await store.prepareAt(path);
    if (picture === undefined || 'problem' in picture)
      throw new UsageError(
        picture?.problem.replace(' is left out: ', ' cannot be shown: ') ?? `${path} is no picture.`,
        'Save it as PNG, JPEG, WebP, AVIF or GIF.',
      );
    prepared.set(path, picture);
  }
  return { units: unitsOf([...prepared.values()].flatMap(filesOf), store), pictures: prepared };
}

/** Two files can hold the same picture under the same name. */
function unitsOf(files: readonly PictureFile[], store: Pictures): readonly Unit[] {
  return [...new Map(files.map((file) => [file.name, file])).values()].map((file) => ({
    name: `picture ${file.name}`,
    stage: 'asset',
    inputs: () => file.digest,
    make: async () => [await siteFile(file, store)],
  }));
}

async function siteFile(file: PictureFile, store: Pictures): Promise<SiteFile> {
  return { path: file.name, content: await store.bytes(file) };
}

function filesOf(picture: PreparedPicture | undefined): readonly PictureFile[] {
  return picture === undefined ? [] : [picture, ...picture.variants];
}

function shownOn(path: string, picture: PreparedPicture | undefined): ReturnType<PicturesOfPage> {
  if (picture === undefined) return undefined;
  const { name, width, height, variants } = picture;
  const srcset = variants.map((variant) => `${relative(path, variant.name)} ${variant.width}w`).join(', ');
  return { src: relative(path, name), width, height, ...(srcset === '' ? {} : { srcset }) };
}
