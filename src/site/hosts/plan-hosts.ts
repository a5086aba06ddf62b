import { formerPaths } from '../articles/moved.ts';
import { basePath } from '../addresses.ts';
import { digestOf } from '../digest-of.ts';
import { publicOf, type Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import { headersFile } from './headers.ts';

/** What hosts of static sites want to know: headers, old addresses, and that nothing is to be built. */
export function planHosts(site: Site): readonly Unit[] {
  const redirects = redirectsFile(site);
  return [
    unit('headers', '_headers', headersFile(site)),
    ...(redirects === '' ? [] : [unit('redirects', '_redirects', redirects)]),
    unit('nojekyll', '.nojekyll', ''),
  ];
}

/** `_redirects`, as Netlify and Cloudflare read it. */
function redirectsFile(site: Site): string {
  const base = basePath(site.settings);
  return publicOf(site.pages)
    .flatMap((page) => formerPaths(site, page).map((path) => `${base}${path} ${base}${page.path} 301\n`))
    .join('');
}

function unit(name: string, path: string, content: string): Unit {
  return { name, stage: 'list', inputs: digestOf(content), make: () => [{ path, content }] };
}
