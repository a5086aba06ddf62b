import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MakeSharp } from 'sharp';
import { isInstalled } from '../files/is-installed.ts';

/** The optional package that decodes and draws pictures. */
export interface PictureProgram {
  /** Changes whenever what it draws may change; known without loading it. */
  readonly version: string;
  /** Loads it; undefined where it has no binaries for this machine. */
  load(): Promise<MakeSharp | undefined>;
}

/** Finds `sharp`; undefined where it is not installed. */
export function findSharp(): PictureProgram | undefined {
  if (!isInstalled('sharp')) return undefined;
  let loaded: Promise<MakeSharp | undefined> | undefined;
  try {
    const version = versionFrom(dirname(createRequire(import.meta.url).resolve('sharp')));
    return { version, load: () => (loaded ??= loadSharp()) };
  } catch {
    return undefined;
  }
}

/** The version of the package that a folder belongs to. */
function versionFrom(folder: string): string {
  try {
    const { version }: { readonly version?: unknown } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (typeof version === 'string') return version;
  } catch (error) {
    if (dirname(folder) === folder) throw error;
  }
  return versionFrom(dirname(folder));
}

async function loadSharp(): Promise<MakeSharp | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    // One thread, and nothing kept: memory stays bounded, and the bytes do not depend on the machine's cores.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  } catch {
    return undefined;
  }
}
