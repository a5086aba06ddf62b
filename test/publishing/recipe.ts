import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from '../cli/scratch-project.ts';

const PHOTO = readFileSync(new URL('../pictures/files/on-its-side.jpeg', import.meta.url));

const ILLUSTRATED = `${CHECK}topics: [fisheries]
image: trawler
media:
  trawler: { file: trawler.jpeg, alt: A grey trawler at a quay., credit: Harbour Office of Sel }
article: |
  ## The log

  ![](@trawler)

  Six hours [@position-log]; see [the log](#the-log). {{ secret }} {% secret %} <script>alert(1)</script>
`;

/** A desk with an illustrated check, its translation, and the files that a recipe of the documentation shows. */
export function deskOf(recipe: string, path: string): string {
  const settings = SETTINGS.replace('languages: [en]', 'languages: [en, de]').replace(
    /^site: .*$/m,
    `site: { url: https://desk.example/, path: '${path}' }`,
  );
  return scratchProject({
    'factwright.yaml': settings,
    'factchecks/trawlers-in-reserve.yaml': ILLUSTRATED,
    'factchecks/kutter-im-reservat.yaml': TRANSLATION,
    'factchecks/_media/trawler.jpeg': PHOTO,
    'package.json': '{ "private": true, "type": "module" }\n',
    ...filesOf(recipe),
  });
}

/** The files that a page of the documentation names before it shows them. */
export function filesOf(recipe: string): Readonly<Record<string, string>> {
  const text = readFileSync(new URL(`../../docs/publishing/${recipe}.md`, import.meta.url), 'utf8');
  const shown = text.matchAll(/^`([\w./[\]-]+\.\w+)`[^\n]*(?:\n[^\n`]+)*\n\n```\w+\n([^]*?)^```/gm);
  return Object.fromEntries([...shown].map(([, name = '', content = '']) => [name, content]));
}

/** Renders the checks with the command that the recipe gives. */
export async function renderAs(recipe: string, root: string): Promise<string> {
  const text = readFileSync(new URL(`../../docs/publishing/${recipe}.md`, import.meta.url), 'utf8');
  const [, options = ''] = /^npx factwright (render .*)$/m.exec(text) ?? [];
  const { code, stderr } = await factwright(root, ...options.split(' '), '--force');
  return code === 0 ? '' : stderr;
}

/** What a page of some generator's site holds that a publisher needs. */
export interface PageFound {
  readonly html: string;
  readonly claimReview: unknown;
  readonly canonical: string | undefined;
  readonly alternates: readonly string[];
  /** Of the page in each language. */
  readonly addresses: readonly string[];
  /** Pictures whose files are not there. */
  readonly missing: readonly string[];
  /** Links within the page that lead nowhere. */
  readonly lost: readonly string[];
}

/** Reads a page of a built site; `path` is that of its folder. */
export function pageIn(site: string, path: string): PageFound {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const all = (pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);
  const ids = new Set(all(/ id="?([^"\s>]+)/g));
  const reviews = all(/<script type="?application\/ld\+json"?>([^]*?)<\/script>/g);
  return {
    html,
    claimReview: reviews.length === 1 ? JSON.parse(reviews[0] ?? '') : reviews,
    canonical: all(/<link rel="?canonical"? href="([^"]*)"/g)[0],
    alternates: all(/<link [^>]*hreflang="?([\w-]+)/g).toSorted(),
    addresses: all(/<link [^>]*hreflang="?[\w-]+"? href="?([^"> ]*)/g),
    missing: all(/<img[^>]* src="([^"]+)"/g).filter((src) => !existsSync(fileAt(site, path, src))),
    lost: all(/ href="#([^"]+)"/g).filter((id) => !ids.has(decodeURIComponent(id))),
  };
}

function fileAt(site: string, path: string, src: string): string {
  return src.startsWith('/') ? join(site, src) : join(site, path, src);
}

/** Writes a file and the folders above it. */
export function put(file: string, content: string, mode?: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode });
}
