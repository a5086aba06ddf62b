import type { PageFacts } from '../article/index.ts';
import { formerPaths } from './articles/moved.ts';
import { LIST_KINDS } from './addresses.ts';
import { publicOf, type Site } from './site.ts';

/** Folders of the site that no page can have, besides those of its lists. */
const FOLDERS = ['assets', 'cards', 'data', 'embed', 'oembed', 'pagefind', 'pictures', 'sitemaps'] as const;
/** Folders below each home page. */
const LISTS = [...LIST_KINDS, 'corrections', 'data', 'method', 'pages', 'search'] as const;

/** Two things that want one address, each as a sentence that names both. */
export function clashesOf(site: Site): readonly string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  const claim = (path: string, what: string, hint: string): void => {
    const owner = owners.get(path) ?? reservedFor(site, path);
    if (owner === undefined) owners.set(path, what);
    else problems.push(`${sentence(what)} would lie at \`${path}\`, where ${owner} lies. ${hint}`);
  };
  for (const page of site.pages)
    claim(page.path, nameOf(page), 'Rename the file, or set `site.path` in `factwright.yaml`.');
  for (const page of publicOf(site.pages))
    for (const path of formerPaths(site, page))
      claim(path, `what leads from an old name to ${nameOf(page)}`, 'Change `formerly`.');
  return problems;
}

function reservedFor({ languages }: Site, path: string): string | undefined {
  const home = languages.find((language) => language.home !== '' && path === language.home);
  if (home !== undefined) return `the home page of the language \`${home.lang}\``;
  const [first = ''] = path.split('/');
  const folder = FOLDERS.find((name) => name === first);
  if (folder !== undefined) return `the folder \`${folder}/\` of the site`;
  const below =
    languages.map((language) => language.home).find((start) => start !== '' && path.startsWith(start)) ?? '';
  const [inner = ''] = path.slice(below.length).split('/');
  const list = LISTS.find((name) => name === inner);
  return list === undefined ? undefined : `the list \`${below}${list}/\``;
}

function nameOf({ id }: PageFacts): string {
  return `the fact check \`${id}\``;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
