import { FetchRefusal, type FetchProblem } from './fetch-problem.ts';
import { guardedFetch, type Fetched, type FetchOptions } from './guarded-fetch.ts';
import type { Network } from './network.ts';
import { paceOf, retryAfterOf } from './pace.ts';
import { robotsAllow } from './robots.ts';

/** What was fetched, or why nothing was. */
export type Visit = Fetched | { readonly problem: FetchProblem };

/** Asks servers as a well-behaved guest: one request a second, within their robots.txt, and again when they allow it. */
export interface Visitor {
  visit(
    address: string,
    options?: Pick<FetchOptions, 'headers' | 'most' | 'method' | 'body' | 'patience'>,
  ): Promise<Visit>;
  readonly network: Network;
}

/** How a visitor presents itself, and how long it waits. */
export interface VisitorOptions {
  readonly userAgent: string;
  /** For one address in all, in milliseconds; twenty seconds unless said otherwise. */
  readonly patience?: number;
  /** Public archives are services for programs, and ask nobody to read their robots.txt. */
  readonly ignoresRobots?: true;
}

/** How much of a robots.txt is fetched, in bytes. */
const ROBOTS_BYTES = 500_000;

/** A visitor that remembers what each site asked for. */
export function visitorOf(network: Network, { userAgent, patience, ignoresRobots }: VisitorOptions): Visitor {
  const pace = paceOf(network);
  const robots = new Map<string, Promise<string | FetchProblem>>();
  const base = { userAgent, ...(patience === undefined ? {} : { patience }) };
  const takeTurn = (url: URL): Promise<void> => pace.wait(url.host);
  const robotsOf = (origin: string): Promise<string | FetchProblem> => {
    const known = robots.get(origin) ?? fetchRobots(origin, network, { ...base, before: takeTurn });
    robots.set(origin, known);
    return known;
  };
  const before = async (url: URL): Promise<void> => {
    if (!ignoresRobots) await requireAllowed(url, await robotsOf(url.origin));
    await takeTurn(url);
  };
  return {
    network,
    visit: async (address, options) => {
      const fetched = await guardedFetch(address, network, { ...base, ...options, before });
      if ('problem' in fetched) return fetched;
      const retryAfter = retryAfterOf(fetched.headers['retry-after'], network.now());
      const isBusy = fetched.status === 429 || fetched.status === 503;
      if (isBusy && retryAfter !== undefined) pace.pause(new URL(fetched.finalAddress).host, retryAfter);
      return fetched.status < 400 ? fetched : { problem: statusProblem(fetched, retryAfter) };
    },
  };
}

async function requireAllowed(url: URL, robots: string | FetchProblem): Promise<void> {
  if (typeof robots !== 'string') throw new FetchRefusal(robots);
  if (robotsAllow(robots, `${url.pathname}${url.search}`)) return;
  throw new FetchRefusal({
    fault: 'robots',
    message: `The robots.txt of ${url.host} asks programs not to read this page.`,
    hint: 'Save the page with your browser, and store it with `--from`.',
  });
}

/** A site without a robots.txt allows everything; one whose server is broken, nothing (RFC 9309, section 2.3.1). */
async function fetchRobots(origin: string, network: Network, options: FetchOptions): Promise<string | FetchProblem> {
  const fetched = await guardedFetch(`${origin}/robots.txt`, network, { ...options, most: ROBOTS_BYTES });
  if ('problem' in fetched)
    return fetched.problem.fault === 'too-large' || fetched.problem.fault === 'redirects' ? '' : fetched.problem;
  if (fetched.status < 300) return new TextDecoder().decode(fetched.bytes);
  if (fetched.status < 500 && fetched.status !== 429) return '';
  return {
    fault: 'robots',
    message: `The robots.txt of ${new URL(origin).host} cannot be read at the moment (status ${fetched.status}), so nothing else was requested.`,
    hint: 'Try again later.',
    status: fetched.status,
  };
}

function statusProblem({ status }: Fetched, retryAfter: number | undefined): FetchProblem {
  return {
    fault: 'status',
    status,
    message: `The server answers with status ${status}${MEANING[status] === undefined ? '' : `: ${MEANING[status]}`}.`,
    ...(retryAfter === undefined
      ? {}
      : {
          retryAfter,
          hint: `It asks programs to wait ${retryAfter.toLocaleString('en')} seconds before they try again.`,
        }),
  };
}

const MEANING: Readonly<Record<number, string>> = {
  401: 'a login is required',
  403: 'access is denied',
  404: 'there is no such page',
  410: 'the page has been removed',
  429: 'too many requests',
  451: 'the page is blocked for legal reasons',
  500: 'an error on the server',
  503: 'it is overloaded or under maintenance',
};
