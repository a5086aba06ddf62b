import { basePath } from '../addresses.ts';
import { policyOf } from '../frame/policy.ts';
import type { Site } from '../site.ts';

const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';

/** `_headers`, as Netlify and Cloudflare read it: headers of all rules that fit are sent, so that what holds for all must hold for cards in other pages too. */
export function headersFile(site: Site): string {
  const base = basePath(site.settings);
  const rules: readonly (readonly [path: string, ...headers: string[]])[] = [
    [
      `${base}*`,
      `Content-Security-Policy: ${policyOf(site.settings)}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ],
    ...unframed(site).map((path) => [`${base}${path}`, "Content-Security-Policy: frame-ancestors 'none'"] as const),
    ...['assets/*', 'cards/*', 'pictures/*'].map((path) => [`${base}${path}`, FOREVER] as const),
    ...['data/*', 'oembed/*'].map((path) => [`${base}${path}`, 'Access-Control-Allow-Origin: *'] as const),
    [`${base}.factwright/*`, 'X-Robots-Tag: noindex'],
    [`${base}embed/*`, 'X-Robots-Tag: noindex'],
  ];
  return rules.map(([path, ...headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('\n');
}

/** Patterns that fit all pages but the cards, which alone may stand in a frame of another site. */
function unframed({ settings, languages, pages }: Site): readonly string[] {
  const folders = [
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
  ];
  const homes = languages.map(({ home }) => home).filter((home) => home !== '');
  const template = settings.site?.path ?? '{id}/';
  const years = [...new Set(pages.map(({ published }) => published?.slice(0, 4) ?? 'undated'))].toSorted();
  const filled = fill(
    fill(
      [template],
      '{lang}',
      languages.map(({ lang }) => lang.toLowerCase()),
    ),
    '{year}',
    years,
  );
  const articles = filled.map((path) => path.replaceAll('{id}', ':id').replaceAll('{month}', ':month'));
  return [
    ...new Set([
      '',
      '404.html',
      ...folders.map((folder) => `${folder}/*`),
      ...homes.map((home) => `${home}*`),
      ...articles,
    ]),
  ];
}

function fill(templates: readonly string[], name: string, values: readonly string[]): readonly string[] {
  return templates.flatMap((template) =>
    template.includes(name) ? values.map((value) => template.replaceAll(name, value)) : [template],
  );
}
