import { formerPaths, withFormer } from '../articles/moved.ts';
import { basePath } from '../addresses.ts';
import type { Site } from '../site.ts';

/** An address at which a check was public before, and where it is now; both as paths of the site. */
interface OldAddress {
  readonly from: string;
  readonly to: string;
}

/** All addresses at which checks were public before. */
export function oldAddresses(site: Site): readonly OldAddress[] {
  return withFormer(site).flatMap((page) =>
    formerPaths(site, page).map((from): OldAddress => ({ from, to: page.path })),
  );
}

/** `_redirects`, as Netlify and Cloudflare read it. */
export function redirectsFile(site: Site): string {
  const base = basePath(site.settings);
  return oldAddresses(site)
    .map(({ from, to }) => `${base}${from} ${base}${to} 301\n`)
    .join('');
}
