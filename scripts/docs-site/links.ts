import { posix } from 'node:path';
import { everyToken, type Document } from './documents.ts';

/** Where a link leads: to an address, or to a file of the repository and a place in it. */
export interface Target {
  readonly href: string;
  /** The scheme and host are somebody else's. */
  readonly isOutside: boolean;
  /** The address stands in the text itself. */
  readonly isWrittenOut: boolean;
  /** A path from the top of the repository; where the link leads outside, empty. */
  readonly path: string;
  readonly anchor: string;
}

/** Every link and picture of a page. */
export function linksOf(document: Document): readonly Target[] {
  return everyToken(document.tokens).flatMap((token) =>
    token.type === 'link' || token.type === 'image'
      ? [{ ...targetOf(document.path, String(token['href'])), isWrittenOut: !/^!?\[/.test(token.raw) }]
      : [],
  );
}

/** Where a link in the page at `from` leads. */
export function targetOf(from: string, href: string): Omit<Target, 'isWrittenOut'> {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return { href, isOutside: true, path: '', anchor: '' };
  const [file = '', anchor = ''] = href.split('#', 2);
  const path = file === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(file));
  return { href, isOutside: false, path, anchor: decodeURIComponent(anchor) };
}
