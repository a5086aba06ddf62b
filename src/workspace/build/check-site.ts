import { readFileSync } from 'node:fs';
import { anchorsOf } from '../../site/index.ts';
import { lostAnchorProblems } from './lost-anchors.ts';
import type { Made } from './make-units.ts';
import type { NextSite } from './next-site.ts';
import type { UnitRecord } from './records.ts';

/** What is wrong with a site before it is written: two files of one path, links that lead nowhere. Each is a sentence. */
export function checkSite(next: NextSite, before: ReadonlyMap<string, UnitRecord>): readonly string[] {
  const { made } = next;
  const lost = lostAnchorProblems(made.lostAnchors, next.parts);
  return [...made.problems, ...lost, ...(isAnyPathNew(made, before) ? clashes(next) : []), ...brokenLinks(next)];
}

/** Where all paths are those of the last build, no two of them clash. */
function isAnyPathNew({ units }: Made, before: ReadonlyMap<string, UnitRecord>): boolean {
  return [...units].some(([name, { files }]) => {
    const known = before.get(name)?.files ?? [];
    return files.some(({ path }) => !known.some((file) => file.path === path));
  });
}

/** Paths are compared as the disks of Windows and macOS do it: a site is moved from one system to another. */
function clashes({ units, paths }: NextSite): readonly string[] {
  return areDistinct(units().values(), paths()) ? [] : clashesIn(units());
}

/** Whether no file has the path of another or of a folder, at first sight, as it most often is. */
function areDistinct(units: Iterable<UnitRecord>, paths: ReadonlySet<string>): boolean {
  let left = paths.size;
  let last = '';
  for (const { files } of units)
    for (const { path } of files) {
      left -= 1;
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (left < 0 || path !== path.toLowerCase()) return false;
      if (folder !== last && isAnyFile(folder, paths)) return false;
      last = folder;
    }
  return true;
}

/** Whether a folder, or one around it, is a file. */
function isAnyFile(folder: string, paths: ReadonlySet<string>): boolean {
  for (let end = folder.length; end > 0; end = folder.lastIndexOf('/', end - 1))
    if (paths.has(folder.slice(0, end))) return true;
  return false;
}

function clashesIn(units: ReadonlyMap<string, UnitRecord>): readonly string[] {
  const found: string[] = [];
  const owners = new Map<string, { readonly path: string; readonly digest: string; readonly name: string }>();
  const folders = new Map<string, string>();
  for (const [name, { files }] of units)
    for (const { path, digest } of files) {
      const key = path.toLowerCase();
      const other = owners.get(key);
      // A file whose name tells its content, such as a picture, may come from several.
      if (other !== undefined && !(other.path === path && other.digest === digest))
        found.push(`\`${path}\` is wanted by two: ${other.name}, and ${name}.`);
      owners.set(key, { path, digest, name });
      addFolders(key, name, folders);
    }
  for (const [folder, name] of folders) {
    const owner = owners.get(folder);
    if (owner !== undefined)
      found.push(`\`${folder}\` is wanted by two: by ${owner.name} as a file, and by ${name} as a folder.`);
  }
  return found;
}

function addFolders(path: string, name: string, folders: Map<string, string>): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folders.has(folder)) return;
    folders.set(folder, name);
  }
}

/** What was checked by the last build still holds, but for links to what is gone or was made anew. */
function brokenLinks(next: NextSite): readonly string[] {
  const { made, last, paths, units, named, arePathsSame } = next;
  const found: string[] = [];
  const lost = new Set<string>();
  const hasAnchor = anchorsIn(next);
  const check = (name: string, link: string): void => {
    const [path, anchor] = parted(link);
    const setting = named.get(path);
    if (!paths().has(path) && setting !== undefined)
      lost.add(
        `\`${setting}\` in the settings leads to \`${path}\`, which is not in the site.${wayOut(path, paths())}`,
      );
    else if (!paths().has(path)) found.push(`${name} links to \`${path}\`, which is not in the site.`);
    else if (anchor !== '' && !hasAnchor(path, anchor))
      found.push(`${name} links to \`${link}\`, but that page has no such place.`);
  };
  const suspects = suspectLinks(next, hasAnchor);
  const isSuspect = (link: string): boolean => suspects.has(parted(link)[0]) || suspects.has(link);
  // Where no file has come or gone, what a page linked to before can be linked to still.
  for (const [link, name] of made.links)
    if (!arePathsSame || made.newLinks.has(link) || isSuspect(link)) check(name, link);
  if (suspects.size > 0)
    for (const [name, links] of last.links())
      if (units().has(name) && !made.units.has(name)) for (const link of links) if (isSuspect(link)) check(name, link);
  return [...lost, ...found];
}

/** Where a page is there in the first language alone: how to lead to it from others. */
function wayOut(path: string, paths: ReadonlySet<string>): string {
  const top = path.slice(path.indexOf('/') + 1);
  if (top === path || !paths.has(top)) return '';
  const folder = top.replace(/index\.html$/, '');
  return ` \`/${folder}\` leads to the one at the top from every language; or add the page in this language, such as \`theme/pages/${path.slice(0, path.indexOf('/'))}/${folder.slice(0, -1)}.md\`.`;
}

/** What kept pages may link to in vain: files that are gone, and places that are no longer in a page. */
function suspectLinks(
  { made, last, removals }: NextSite,
  hasAnchor: (path: string, anchor: string) => boolean,
): ReadonlySet<string> {
  const written = new Set(made.files.map(({ path }) => path));
  const lost = last.head.anchors.filter((link) => {
    const [path, anchor] = parted(link);
    return written.has(path) && !hasAnchor(path, anchor);
  });
  return new Set([...removals, ...lost]);
}

/** So many pages are kept in mind. */
const MOST_PAGES = 100;

function anchorsIn({ made, out, stage }: NextSite): (path: string, anchor: string) => boolean {
  const staged = new Map(made.files.map((file) => [file.path, file.staged]));
  const known = new Map<string, ReadonlySet<string>>();
  return (path, anchor) => {
    if (known.size > MOST_PAGES) known.clear();
    const name = staged.get(path);
    const anchors =
      known.get(path) ?? anchorsOf(name === undefined ? readFileSync(out.fileAt(path), 'utf8') : stage.read(name));
    known.set(path, anchors);
    return anchors.has(anchor);
  };
}

function parted(link: string): readonly [path: string, anchor: string] {
  const at = link.indexOf('#');
  return at === -1 ? [link, ''] : [link.slice(0, at), link.slice(at + 1)];
}

/** The places in pages that other pages link to, for the next build; some of the kept ones may be linked to no more. */
export function anchorsLinkedTo({ made, last, paths, arePathsSame }: NextSite): readonly string[] {
  const links = [...last.head.anchors, ...[...made.links.keys()].filter((link) => link.includes('#'))];
  return [...new Set(links)].filter((link) => arePathsSame || paths().has(parted(link)[0])).toSorted();
}
