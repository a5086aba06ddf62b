import { measurePicture, NO_PICTURE, type PictureProblem, type Stamp } from '../../pictures/index.ts';
import { foldersOf, type Project } from '../../project/index.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { UsageError } from '../usage-error.ts';
import { findSharp, type PictureProgram } from './load-sharp.ts';
import { makeFiles, RECIPE } from './make-files.ts';
import { digestOfBytes, openPictureCache, type PictureCache } from './picture-cache.ts';
import {
  problemOfSize,
  nameOf,
  type LeftOutPicture,
  type MadeFile,
  type PictureFile,
  type PreparedPicture,
} from './prepared-picture.ts';
import { isCalledPicture, leftOut, readPicture } from './read-picture.ts';

/** The pictures of a project as files of its site. */
export interface Pictures {
  /**
   * Prepares a picture, named below the media folder; with a stamp, it is shown with that across it alone. Undefined if the
   * file is not there, or is no picture and not called one: a sound, for instance.
   */
  prepare(file: string, stamp?: Stamp): Promise<PreparedPicture | LeftOutPicture | undefined>;
  /** The same for a picture anywhere in the project, by its path there. */
  prepareAt(path: string): Promise<PreparedPicture | LeftOutPicture | undefined>;
  /** The bytes of a file that `prepare` has named. */
  bytes(file: PictureFile): Promise<Uint8Array>;
  /** Keeps what was made for later runs. */
  save(): void;
}

/** Where pictures are read, and where what is made of them is kept. */
export interface PictureChoice {
  /** The project's folder. */
  readonly root: string;
  readonly cache?: CacheFolder | undefined;
  /** What decodes and draws; `sharp`, where it is installed. */
  readonly program?: PictureProgram | undefined;
}

/** Opens the pictures of a project. One is made at a time, so that memory stays bounded. */
export function openPictures(project: Project, choice: PictureChoice): Pictures {
  return new ProjectPictures(project, { program: findSharp(), ...choice });
}

/** The picture itself, and after it its variants. */
type Files = readonly [MadeFile, ...MadeFile[]];

class ProjectPictures implements Pictures {
  readonly #project: Project;
  readonly #folder: string;
  readonly #cache: PictureCache;
  readonly #program: PictureProgram | undefined;
  /** What the files of the site were made of, by their digests. */
  readonly #sources = new Map<string, readonly [path: string, stamp: Stamp | undefined]>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(project: Project, { root, cache, program }: PictureChoice) {
    this.#project = project;
    this.#folder = foldersOf(project.settings).media;
    this.#cache = openPictureCache(root, cache);
    this.#program = program;
  }

  async prepare(file: string, stamp?: Stamp): Promise<PreparedPicture | LeftOutPicture | undefined> {
    return this.#project.mediaFiles.has(file) ? this.prepareAt(`${this.#folder}/${file}`, stamp) : undefined;
  }

  prepareAt(path: string, stamp?: Stamp): Promise<PreparedPicture | LeftOutPicture | undefined> {
    return this.#inTurn(async () => {
      const files = this.#untouched(path, stamp) ?? (await this.#make(path, stamp));
      if ('problem' in files) {
        const isOther = files.problem === NO_PICTURE && !isCalledPicture(path);
        return isOther ? undefined : leftOut(path, files);
      }
      for (const { digest } of files) this.#sources.set(digest, [path, stamp]);
      const [own, ...variants] = files;
      const named = (one: MadeFile): PictureFile => ({ name: nameOf(path, one), ...one });
      return { ...named(own), variants: variants.map(named) };
    });
  }

  bytes({ name, digest }: PictureFile): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      const kept = this.#cache.bytes(digest);
      if (kept !== undefined) return kept;
      // The cache has lost it, or there is none.
      const source = this.#sources.get(digest);
      if (source !== undefined) await this.#make(...source, true);
      const again = this.#cache.bytes(digest);
      if (again === undefined) throw new UsageError(`The picture of \`${name}\` changed meanwhile.`, 'Run it again.');
      return again;
    });
  }

  save(): void {
    this.#cache.save();
  }

  /** What an earlier run made of a file that was not touched since. */
  #untouched(path: string, stamp: Stamp | undefined): Files | undefined {
    const digest = this.#cache.digestOf(path);
    return digest === undefined ? undefined : this.#cache.made(keyOf(digest, stamp, this.#program?.version));
  }

  async #make(path: string, stamp: Stamp | undefined, isLost = false): Promise<Files | PictureProblem> {
    const content = readPicture(this.#project, path);
    if ('problem' in content) return content;
    const { bytes } = content;
    const digest = digestOfBytes(bytes);
    this.#cache.saw(path, digest);
    const known = isLost ? undefined : this.#cache.made(keyOf(digest, stamp, this.#program?.version));
    if (known !== undefined) return known;
    const measured = measurePicture(bytes);
    if ('problem' in measured) return measured;
    const tooLarge = problemOfSize(measured);
    if (tooLarge !== undefined) return tooLarge;
    const sharp = await this.#program?.load();
    const made = await makeFiles({ bytes, measured, stamp, sharp });
    if ('problem' in made) return made;
    return this.#cache.keep(keyOf(digest, stamp, sharp === undefined ? undefined : this.#program?.version), made);
  }

  /** One after the other, whether those before succeed or fail. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(task);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

function keyOf(digest: string, stamp: Stamp | undefined, version: string | undefined): string {
  return digestOfBytes(JSON.stringify([RECIPE, version ?? 'none', digest, stamp ?? null]));
}
