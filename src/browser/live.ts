/// <reference lib="dom" />
import type { Findings } from '../preview/live/findings.ts';
import type { ToldChange } from '../preview/live/told-change.ts';
import { openCover } from './live/cover.ts';
import { openPatching } from './live/patching.ts';
import { showFindings } from './live/show-findings.ts';

/** Where the reader was when the page was loaded anew. */
const PLACE = 'factwright-preview-place';

// The script lies in a folder below the top of the site.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const top = new URL('../', own);
const here = decodeURIComponent(location.pathname.slice(top.pathname.length)).replace(/(?:^|(?<=\/))index\.html$/, '');

// This script comes before those of the page, which may change what stands in it.
const patching = openPatching(document);
const cover = openCover(document);
returnToPlace();
void refresh();
follow();

function returnToPlace(): void {
  const kept = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (kept === null) return;
  const { path, y } = JSON.parse(kept);
  if (path === location.pathname) scrollTo({ top: y, behavior: 'instant' });
}

function reload(): void {
  sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, y: scrollY }));
  location.reload();
}

/** Fetches what is wrong with the files, and shows it. */
async function refresh(): Promise<void> {
  const response = await fetch(new URL('.preview/findings.json', top));
  const findings: Findings = await response.json();
  showFindings(findings, { top, here });
}

function follow(): void {
  let last: number | undefined;
  const events = new EventSource(new URL('.preview/events', top));
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const change: ToldChange = JSON.parse(data);
    const { version } = change;
    // After a connection that was lost, nobody knows what was missed.
    const isMissed = last !== undefined && version !== last && version !== last + 1;
    const isFirst = last === undefined;
    const isNew = version !== last;
    last = version;
    if (isMissed) reload();
    // Something may have changed after the page was asked for, and before this connection was there.
    else if (isFirst) void take({ ...change, changed: [here] });
    else if (isNew) void take(change);
  });
}

/** Shows what has changed, in place where that can be done. */
async function take({ changed, pages, unreadable, findings }: ToldChange): Promise<void> {
  if (changed.some((path) => path.startsWith('assets/'))) return reload();
  const covering = unreadable?.[here];
  if (covering !== undefined) cover.show(covering);
  else if (changed.some((path) => path === `${here}index.html` || path === here)) {
    if (!patching.patch(pages?.[here] ?? (await pageNow()))) return reload();
    cover.hide();
  }
  if (findings !== undefined) showFindings(findings, { top, here });
}

/** The HTML of this page as it is now; also where there is none, there is one that says so. */
async function pageNow(): Promise<string> {
  const response = await fetch(location.href, { cache: 'no-store' });
  return response.text();
}
