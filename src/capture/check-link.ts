import { extractText, type ReadPdf } from '../snapshots/index.ts';
import type { FetchProblem } from './fetch-problem.ts';
import type { Fetched } from './guarded-fetch.ts';
import { DEADLY, type LinkFinding, type LinkState } from './link-state.ts';
import { isSoft404 } from './soft-404.ts';
import type { Visitor } from './visitor.ts';

/** An address, and what must stand there. */
export interface LinkToCheck {
  readonly address: string;
  /** The quotations that are taken from it. */
  readonly quotations: readonly string[];
}

/** How an address is checked. */
export interface CheckLinkOptions {
  readonly visitor: Visitor;
  readonly readPdf: ReadPdf;
  /** What was found last time. */
  readonly before?: LinkFinding;
  /** `2026-11-23`. */
  readonly today: string;
  /** Whether the words of a quotation are in a text. */
  readonly stands: (quotation: string, text: string) => boolean;
}

/** Asks what is at an address now. */
export async function checkLink(link: LinkToCheck, options: CheckLinkOptions): Promise<LinkFinding> {
  const { visitor, before, today } = options;
  const isKnown = before?.state === 'ok' || before?.state === 'moved';
  const headers: Record<string, string> = {};
  if (isKnown && before.etag !== undefined) headers['if-none-match'] = before.etag;
  if (isKnown && before.lastModified !== undefined) headers['if-modified-since'] = before.lastModified;
  const visit = await visitor.visit(link.address, { headers });
  if ('problem' in visit) return afterProblem(visit.problem, before, today);
  if (visit.status === 304 && before !== undefined)
    return { ...before, checked: today, message: 'The server says that nothing has changed.' };
  return { ...(await stateOf(link, visit, options)), checked: today, status: visit.status, ...validators(visit) };
}

/** What the server wants to be asked with next time. */
function validators({
  headers: { etag, 'last-modified': lastModified },
}: Fetched): Pick<LinkFinding, 'etag' | 'lastModified'> {
  return {
    ...(etag === undefined || etag.length > 300 ? {} : { etag }),
    ...(lastModified === undefined || lastModified.length > 100 ? {} : { lastModified }),
  };
}

type Judged = Pick<LinkFinding, 'state' | 'message' | 'gone' | 'movedTo'>;

async function stateOf(
  { address, quotations }: LinkToCheck,
  { finalAddress, movedForGood, headers, bytes }: Fetched,
  { stands, readPdf }: CheckLinkOptions,
): Promise<Judged> {
  const { text } = await extractText(bytes, headers['content-type'] ?? '', readPdf);
  const gone = text === undefined ? [] : quotations.filter((quotation) => !stands(quotation, text));
  // A page on which the quotation stands is the page, whatever else it says.
  const isProved = text !== undefined && quotations.length > 0 && gone.length < quotations.length;
  if (text !== undefined && !isProved && isSoft404(text, new URL(address), new URL(finalAddress)))
    return { state: 'soft-404', message: 'The server answers as if all were well, but with a different page.' };
  if (gone.length > 0) {
    const message =
      gone.length === 1
        ? 'A quotation taken from it is no longer there.'
        : `${gone.length} quotations taken from it are no longer there.`;
    return { state: 'drifted', message, gone };
  }
  if (movedForGood)
    return { state: 'moved', message: `It has permanently moved to ${finalAddress}.`, movedTo: finalAddress };
  return { state: 'ok', message: isProved ? 'It answers, and what is quoted is there.' : 'It answers.' };
}

/** A page that is closed to programs may still be there. */
const CLOSED: ReadonlySet<number> = new Set([401, 403, 407, 429, 451, 503]);

function afterProblem(
  { fault, status, message }: FetchProblem,
  before: LinkFinding | undefined,
  today: string,
): LinkFinding {
  const known = { message, checked: today, ...(status === undefined ? {} : { status }) };
  const isClosed = fault === 'robots' || fault === 'too-large' || (status !== undefined && CLOSED.has(status));
  if (isClosed) return { state: 'blocked', ...known };
  const failures = [...(before?.failures ?? []).filter((day) => day !== today), today].slice(-DEADLY);
  const state: LinkState = failures.length >= DEADLY ? 'dead' : 'failing';
  return { state, ...known, failures };
}
