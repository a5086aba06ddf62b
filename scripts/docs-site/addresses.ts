import { posix } from 'node:path';

/** Pages beside `docs/`, by where they lie in the site; `docs/` itself is its top. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'README.md': 'about.html',
  'CHANGELOG.md': 'changelog.html',
  'SECURITY.md': 'reporting.html',
};

/** Where the page of a document lies in the site. */
export function addressOf(path: string): string {
  const there = ELSEWHERE[path];
  if (there !== undefined) return there;
  return path
    .replace(/^docs\//, '')
    .replace(/(^|\/)README\.md$/, '$1index.html')
    .replace(/\.md$/, '.html');
}

/** Where a file that a page links to lies in the site; a folder is a page that lists what is in it. */
export function fileAddressOf(path: string, isFolder = false): string {
  return `files/${path}${isFolder ? '/index.html' : ''}`;
}

/** The link from one page of the site to another place in it. */
export function linkBetween(from: string, to: string): string {
  return from === to ? posix.basename(to) : posix.relative(posix.dirname(from), to);
}
