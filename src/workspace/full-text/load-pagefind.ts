import { readFileSync } from 'node:fs';
import type * as Pagefind from 'pagefind';
import { isInstalled } from '../files/is-installed.ts';
import { UsageError } from '../usage-error.ts';

/** The optional package that makes an index of whole texts. */
export interface IndexProgram {
  /** Changes whenever what it makes may change. */
  readonly version: string;
  load(): Promise<Pick<typeof Pagefind, 'createIndex' | 'close'>>;
}

/**
 * Finds `pagefind` beside Factwright; what lies in the project is never loaded, since a stranger may have put it there.
 * Throws a {@link UsageError} where it is not installed.
 */
export function findPagefind(
  resolve: (name: string) => string = (name) => import.meta.resolve(name),
  isThere: (name: string) => boolean = isInstalled,
): IndexProgram {
  if (!isThere('pagefind')) throw notInstalled();
  try {
    const description = new URL('../package.json', resolve('pagefind'));
    const { version }: { readonly version?: unknown } = JSON.parse(readFileSync(description, 'utf8'));
    return { version: String(version), load: () => import('pagefind') };
  } catch {
    throw notInstalled();
  }
}

function notInstalled(): UsageError {
  return new UsageError(
    '`site.search` is `pagefind`, but package pagefind is not installed beside Factwright.',
    'Install it with `npm install pagefind`, or take `site.search` out of `factwright.yaml` for the usual search.',
  );
}
