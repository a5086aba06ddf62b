import { LIVE_SCRIPT } from '../../site/compiled/scripts.js';
import { answer, isOurs, told, type Answer, type Asked } from '../answer.ts';
import { contentType } from '../content-type.ts';
import { brokenPage, waitingPage } from './broken-page.ts';
import { findingsOf } from './findings.ts';
import type { LiveSite } from '../../workspace/preview/live-site.ts';

/** What a browser asks of a live preview. */
export interface LiveAsked extends Asked {
  readonly origin: string | undefined;
}

/** Where a live preview is, and what it shows. */
export interface Live {
  /** Whoever does not know it is shown nothing: other users of this computer, and pages of other sites. */
  readonly token: string;
  /** The folder of the site's own address: the page for wrong addresses links from there. */
  readonly base: string;
  readonly state: LiveSite;
}

/** What is asked of the preview itself lies here; no page of a site can. */
const OWN = '.preview/';
/** Where changes are told of. */
export const EVENTS: string = `${OWN}events`;

/** What is asked for: a path below the token, or a refusal. */
export function pathAsked({ url, host, origin }: LiveAsked, token: string): string | Answer {
  if (!isOurs(host)) return told(421, 'This address is served to this computer alone.\n');
  if (origin !== undefined && origin !== `http://${host}`)
    return told(403, 'Pages of other sites are answered nothing.\n');
  const [path = ''] = url.split(/[?#]/, 1);
  // Browsers ask for it by themselves; a refusal would stand in the console of whoever writes.
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (path.startsWith(`/${token}/`)) return path.slice(token.length + 2);
  return told(403, 'Open the address that `factwright preview` has printed: it holds the key to this preview.\n');
}

/** Answers a request, but for one that waits for changes. */
export function liveAnswer(asked: LiveAsked, { token, base, state }: Live): Answer {
  const path = pathAsked(asked, token);
  if (typeof path !== 'string') return path;
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return answer(asked, { site: NO_SITE, base: '/' });
  if (path === `${OWN}live.js`) return content('live.js', LIVE_SCRIPT);
  if (path === `${OWN}findings.json`) return content('findings.json', JSON.stringify(findingsOf(state)));
  const page = decoded(path);
  const shown = page === undefined ? undefined : shownEarly(page, state);
  if (shown !== undefined) return withScript(content('index.html', shown), token);
  if (state.site === undefined) return withScript(content('index.html', waitingPage()), token);
  const found = answer({ ...asked, url: `/${path}` }, { site: state.site, base: '/' });
  if (found.status === 302) return moved(found, token);
  return withScript(found.status === 404 ? rebased(found, base, token) : found, token);
}

/** What is newer than the site. */
function shownEarly(page: string, { broken, fresh }: LiveSite): string | undefined {
  const file = broken.get(page);
  return file === undefined ? fresh.get(page) : brokenPage(file);
}

const NO_SITE = { file: () => undefined, isFolder: () => false };

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/(?:^|(?<=\/))index\.html$/, '');
  } catch {
    return undefined;
  }
}

function content(name: string, body: string): Answer {
  return { status: 200, headers: { 'content-type': contentType(name), 'cache-control': 'no-store', ...SAFE }, body };
}

const SAFE = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' };

function moved(found: Answer, token: string): Answer {
  const location = `/${token}${found.headers['location'] ?? '/'}`;
  return { ...found, headers: { ...found.headers, location } };
}

/** The page for wrong addresses links from the top of the host, since it is served anywhere. */
function rebased(found: Answer, base: string, token: string): Answer {
  const body = Buffer.from(found.body).toString('utf8');
  return { ...found, body: body.replaceAll(`="${base}`, `="/${token}/`) };
}

/** Lets a page follow what changes. */
function withScript(found: Answer, token: string): Answer {
  if (found.headers['content-type'] !== contentType('index.html') || found.status === 304) return found;
  // What a page says is known by its own digest; whether the script is in it does not change.
  return { ...found, body: followingPage(Buffer.from(found.body).toString('utf8'), token) };
}

/** The HTML of a page with the script that lets it follow what changes; before its own, which may change what stands in it. */
export function followingPage(html: string, token: string): string {
  const script = `<script defer src="/${token}/${OWN}live.js"></script>\n`;
  const head = html.slice(0, html.indexOf('</head>') + 1);
  const first = head.indexOf('<script');
  const at = first === -1 ? head.length - 1 : first;
  return at < 0 ? html + script : html.slice(0, at) + script + html.slice(at);
}
