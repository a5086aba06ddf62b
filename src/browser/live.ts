/// <reference lib="dom" />
import type { Findings } from '../preview/live/findings.ts';
import { showFindings } from './live/show-findings.ts';

/** What the preview tells of a change. */
interface Change {
  readonly version: number;
  /** Paths of files of the site. */
  readonly changed: readonly string[];
}

/** Where the reader was when the page was loaded anew. */
const PLACE = 'factwright-preview-place';

// The script lies in a folder below the top of the site.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const top = new URL('../', own);
const here = decodeURIComponent(location.pathname.slice(top.pathname.length)).replace(/(?:^|(?<=\/))index\.html$/, '');

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
    const { version, changed }: Change = JSON.parse(data);
    // After a connection that was lost, nobody knows what was missed.
    const isMissed = last !== undefined && version !== last && version !== last + 1;
    const isShown = changed.some((path) => path === `${here}index.html` || path === here || path.startsWith('assets/'));
    const isNew = last !== undefined && version !== last;
    last = version;
    if (isMissed || isShown) reload();
    else if (isNew) void refresh();
  });
}
