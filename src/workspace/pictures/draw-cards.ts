import type { CacheFolder } from '../cache/cache-folder.ts';
import { findSharp, type PictureProgram } from './load-sharp.ts';
import { digestOfBytes } from './picture-cache.ts';

/** Changes whenever other bytes are drawn of the same card. */
const RECIPE = '1';
/** No card comes near it; in bytes. */
const MOST_BYTES = 5_000_000;

/** Draws the cards of a site, which are SVG, as PNG: platforms show nothing else. */
export interface CardDrawing {
  /** Whether anything draws; without it, pages name no card, and the SVG is what there is. */
  canDraw(): Promise<boolean>;
  /** A card as PNG; undefined where nothing draws. */
  draw(svg: string): Promise<Uint8Array | undefined>;
  /** Forgets the cards that a whole site did not ask for. */
  forgetOthers(): void;
}

/** Opens what draws cards; those that were drawn by earlier runs are not drawn again. */
export function openCards({
  cache,
  program = findSharp(),
}: {
  readonly cache?: CacheFolder | undefined;
  readonly program?: PictureProgram | undefined;
}): CardDrawing {
  return new Cards(cache?.folder('cards'), program);
}

class Cards implements CardDrawing {
  readonly #folder: CacheFolder | undefined;
  readonly #program: PictureProgram | undefined;
  readonly #asked = new Set<string>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: CacheFolder | undefined, program: PictureProgram | undefined) {
    this.#folder = folder;
    this.#program = program;
  }

  async canDraw(): Promise<boolean> {
    return (await this.#program?.load()) !== undefined;
  }

  async draw(svg: string): Promise<Uint8Array | undefined> {
    if (this.#program === undefined) return undefined;
    const name = `${digestOfBytes(JSON.stringify([RECIPE, this.#program.version, svg]))}.png`;
    this.#asked.add(name);
    const kept = this.#folder?.read(name, MOST_BYTES);
    if (kept !== undefined && isWhole(kept)) return kept;
    // One at a time: each takes the memory of its pixels.
    const drawn = this.#turn.then(() => this.#drawn(svg));
    this.#turn = drawn.catch(() => undefined);
    const bytes = await drawn;
    if (bytes !== undefined) this.#folder?.write(name, bytes);
    return bytes;
  }

  forgetOthers(): void {
    this.#folder?.sweep((name) => this.#asked.has(name));
  }

  async #drawn(svg: string): Promise<Uint8Array | undefined> {
    const sharp = await this.#program?.load();
    // Few colours: a quarter of the bytes, and no difference that one sees.
    return sharp?.(Buffer.from(svg)).png({ compressionLevel: 6, palette: true, effort: 1 }).toBuffer();
  }
}

/** A PNG from its signature to its end mark. */
function isWhole(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(-12)).toString('latin1');
  return bytes[0] === 0x89 && text.includes('IEND');
}
