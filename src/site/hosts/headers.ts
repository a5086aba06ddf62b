import { basePath } from '../addresses.ts';
import { policyOf } from '../frame/policy.ts';
import type { Site } from '../site.ts';

const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';

/** A pattern of paths below the host, and the headers that whatever fits it is sent with. */
interface HeaderRule {
  readonly path: string;
  readonly headers: readonly string[];
}

/**
 * What `_headers` says, as Netlify and Cloudflare read it: the headers of all rules that fit are sent, and those of one
 * name are joined. So the policy stands in one rule, which fits cards in other pages too, and what keeps all else out of
 * frames is a header of its own, whose joined values mean the same.
 */
export function headerRules(site: Site): readonly HeaderRule[] {
  const base = basePath(site.settings);
  const rules = new Map<string, string[]>();
  const add = (paths: readonly string[], header: string): void => {
    for (const path of paths) rules.set(path, [...(rules.get(path) ?? []), header]);
  };
  add(['*'], `Content-Security-Policy: ${policyOf(site.settings)}`);
  add(['*'], 'X-Content-Type-Options: nosniff');
  add(['*'], 'Referrer-Policy: strict-origin-when-cross-origin');
  add(unframed(site), 'X-Frame-Options: DENY');
  add(['assets/*', 'cards/*', 'pictures/*'], FOREVER);
  add(['data/*', 'oembed/*'], 'Access-Control-Allow-Origin: *');
  add(['.factwright/*', 'embed/*'], 'X-Robots-Tag: noindex');
  return [...rules].map(([path, headers]) => ({ path: `${base}${path}`, headers }));
}

/** `_headers`, which holds the rules. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules.map(({ path, headers }) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('\n');
}

/** Below the home page of the first language. */
const FOLDERS = [
  'claimants',
  'corrections',
  'data',
  'method',
  'pages',
  'places',
  'ratings',
  'search',
  'topics',
  'years',
] as const;

/** Patterns that fit all pages but the cards, which alone may stand in a frame of another site. */
function unframed(site: Site): readonly string[] {
  const homes = site.languages.map(({ home }) => home).filter((home) => home !== '');
  const folders = [...FOLDERS.map((folder) => `${folder}/`), ...homes].map((folder) => `${folder}*`);
  return [...new Set(['', '404.html', ...folders, ...articles(site)])];
}

/** Where the id comes first, a pattern for it would fit the folders of the site: what follows is written out. */
function articles({ settings, pages }: Site): readonly string[] {
  const [first = '', ...rest] = (settings.site?.path ?? '{id}/').split('/').slice(0, -1);
  if (!first.includes('{id}')) return pages.map(({ path }) => `${path.slice(0, path.indexOf('/'))}/*`);
  if (rest.length === 0) return [':id/'];
  return pages.map(({ path }) => `:id${path.slice(path.indexOf('/'))}`);
}
