import { siteAddress, type LanguageTag, type ProjectSettings } from '../model/index.ts';

/** What checks are listed by. */
export type ListKind = 'ratings' | 'claimants' | 'topics' | 'places' | 'years';

/** All of them, in the order in which readers find them. */
export const LIST_KINDS: readonly ListKind[] = ['ratings', 'claimants', 'topics', 'places', 'years'];

/** Served for whatever address is wrong, in any folder. */
export const NOT_FOUND = '404.html';

/** Where the index of whole texts lies, and what reads it. */
export const FULL_TEXT = 'pagefind/';

/** Where the pages of a language begin: the first language has no folder of its own. */
export function homePath(lang: LanguageTag, first: LanguageTag | undefined): string {
  return lang === first ? '' : `${lang.toLowerCase()}/`;
}

/** The folder of a page of a list that is not its first. */
export function numbered(path: string, page: number): string {
  return `${path}pages/${page}/`;
}

/** The file of a page. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The path of the site on its host, such as `/checks/`. */
export function basePath(settings: ProjectSettings): string {
  const address = siteAddress(settings);
  return address === undefined || !URL.canParse(address) ? '/' : new URL(address).pathname;
}

/** The link from one page of the site to another path of it: it works in any folder, and from disk. */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  const up = '../'.repeat(here.length - same);
  const down = there.slice(same).map(encodeURIComponent).join('/');
  return up + down === '' ? './' : `${up}${down}`;
}

/** A name as a folder: its letters, digits and marks, in lower case; scripts other than Latin stay. */
export function slugOf(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = cut(words.join('-'));
  return slug === '' ? 'other' : slug;
}

/** File systems take 255 bytes a name. */
const MOST_BYTES = 150;

function cut(slug: string): string {
  const letters = [...slug].slice(0, MOST_BYTES);
  while (Buffer.byteLength(letters.join('')) > MOST_BYTES) letters.pop();
  return letters.join('').replace(/-$/, '');
}
