import { ADDRESS } from './desk.ts';
import type { ServedDesk } from './served-desk.ts';

/** What the server answers to a path. */
interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Asks the server for paths of the site, each once. */
export function asking({ address }: ServedDesk): (path: string) => Promise<Answered> {
  const known = new Map<string, Promise<Answered>>();
  return (path) => {
    const answer = known.get(path) ?? ask(new URL(path, address));
    known.set(path, answer);
    return answer;
  };
}

async function ask(url: URL): Promise<Answered> {
  const answer = await fetch(url);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
  const body = await answer.arrayBuffer();
  return { status: answer.status, text: isPage ? Buffer.from(body).toString('utf8') : '' };
}

/** A link within the site: the path of what it leads to, and the anchor there. */
interface InnerLink {
  readonly path: string;
  readonly anchor: string;
}

/** Every link of a page to a place of the site, whether it is written from the page or in full. */
export function linksOf(path: string, html: string): readonly InnerLink[] {
  const targets = [...html.matchAll(/\s(href|src|action|srcset)="([^"]*)"/g)].flatMap(([, name, value = '']) => {
    const target = value.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
    return name === 'srcset' ? target.split(', ').map((each) => each.split(' ', 1)[0] ?? '') : [target];
  });
  const here = new URL(path.replace(/(^|\/)index\.html$/, '$1'), ADDRESS);
  return targets.flatMap((target) => {
    const url = new URL(target, here);
    return url.href.startsWith(ADDRESS)
      ? [{ path: url.pathname.slice(new URL(ADDRESS).pathname.length), anchor: decodeURIComponent(url.hash.slice(1)) }]
      : [];
  });
}

/** The paths of the site whose addresses a text names in full, as a feed, a sitemap or an export does. */
export function addressesIn(text: string): readonly string[] {
  const found = text.matchAll(/https:\/\/desk\.example\/walk\/[^\s"'<>()[\]{}\\,;&?#]*/g);
  return [...new Set([...found].map(([address]) => address.slice(ADDRESS.length).replace(/\.$/, '')))];
}

/** The data for machines in a page. */
export function dataIn(html: string): readonly string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(([, json = '']) => json);
}
