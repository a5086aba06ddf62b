import type { PageFacts } from '../article/index.ts';
import { formerPaths, withFormer } from './articles/moved.ts';
import { LIST_KINDS } from './addresses.ts';
import { ownPages } from './pages/own-pages.ts';
import type { Site } from './site.ts';

/** Folders of the site that no page can have, besides those of its lists. */
const FOLDERS = ['assets', 'cards', 'data', 'embed', 'oembed', 'pagefind', 'pictures', 'sitemaps'] as const;
/** Folders below each home page. */
const LISTS = [...LIST_KINDS, 'corrections', 'data', 'method', 'pages', 'search'] as const;

/** Two things that want one address, each as a sentence that names both. */
export function clashesOf(site: Site): readonly string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  const reservedFor = reservedIn(site);
  const claim = (path: string, what: string, hint: string): void => {
    const owner = owners.get(path) ?? reservedFor(path);
    if (owner === undefined) owners.set(path, what);
    else problems.push(`${sentence(what)} would lie at \`${path}\`, where ${owner} lies. ${hint}`);
  };
  for (const page of site.pages)
    claim(page.path, nameOf(page), 'Rename the file, or set `site.path` in `factwright.yaml`.');
  for (const page of withFormer(site))
    for (const path of formerPaths(site, page))
      claim(path, `what leads from an old name to ${nameOf(page)}`, 'Change `formerly`.');
  for (const { page, place } of ownPages(site)) claim(place.path, `the page \`${page.file}\``, 'Rename the file.');
  for (const { path } of site.theme.files) {
    const owner = owners.get(path.replace(/(?:^|(?<=\/))index\.html$/, ''));
    if (owner !== undefined)
      problems.push(`\`theme/static/${path}\` would lie where ${owner} lies. Rename one of them.`);
  }
  return problems;
}

/** What lies where a page cannot, by folder: below the home page of each language its lists, at the root all else. */
function reservedIn({ languages }: Site): (path: string) => string | undefined {
  const reserved = new Map<string, string>(FOLDERS.map((name) => [name, `the folder \`${name}/\` of the site`]));
  for (const { home } of languages)
    for (const name of LISTS) reserved.set(`${home}${name}`, `the list \`${home}${name}/\``);
  const homes = new Map(languages.map(({ home, lang }) => [home, `the home page of the language \`${lang}\``]));
  return (path) => {
    const [first = '', second = ''] = path.split('/', 2);
    return homes.get(path) ?? reserved.get(first) ?? reserved.get(`${first}/${second}`);
  };
}

function nameOf({ id }: PageFacts): string {
  return `the fact check \`${id}\``;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
