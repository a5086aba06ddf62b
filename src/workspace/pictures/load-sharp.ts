import type { MakeSharp } from 'sharp';

/** The optional package that decodes and draws pictures, and a text that changes whenever what it makes may change. */
export interface PictureProgram {
  readonly sharp: MakeSharp;
  readonly version: string;
}

/** Loads `sharp`; undefined where it is not installed, or has no binaries for this machine. */
export async function loadSharp(): Promise<PictureProgram | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    // One thread, and nothing kept: memory stays bounded, and the bytes do not depend on the machine's cores.
    sharp.concurrency(1);
    sharp.cache(false);
    const { sharp: own = '', vips = '' } = sharp.versions;
    return { sharp, version: `${own} ${vips}` };
  } catch {
    return undefined;
  }
}
