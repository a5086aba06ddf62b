import { digestOf } from '../digest-of.ts';
import type { Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import { headerRules, headersFile } from './headers.ts';
import { redirectsFile } from './redirects.ts';

/** What hosts of static sites want to know: headers, old addresses, and that nothing is to be built. */
export function planHosts(site: Site): readonly Unit[] {
  return [
    unit('headers', '_headers', headersFile(headerRules(site))),
    // It is always there: where a site lies below a path, it is moved to the top.
    unit('redirects', '_redirects', redirectsFile(site)),
    unit('nojekyll', '.nojekyll', ''),
  ];
}

function unit(name: string, path: string, content: string): Unit {
  return { name, stage: 'list', inputs: () => digestOf(content), make: () => [{ path, content }] };
}
