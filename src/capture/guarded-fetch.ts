import { request, type Agent, type Dispatcher } from 'undici';
import { checkAddress } from './check-address.ts';
import { FetchRefusal, type FetchProblem } from './fetch-problem.ts';
import { guardedAgent } from './guarded-agent.ts';
import type { Network } from './network.ts';
import { problemOf } from './problem-of.ts';
import { ACCEPTED_ENCODINGS, readBody, tooLarge } from './read-body.ts';

/** What a server sent. */
export interface Fetched {
  /** Where the answer came from, after redirects. */
  readonly finalAddress: string;
  /** Whether every redirect on the way said that it is for good. */
  readonly movedForGood: boolean;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** What is asked for, and how much is taken. */
export interface FetchOptions {
  /** Who asks, with an address to write to. */
  readonly userAgent: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  /** Decoded bytes. */
  readonly most?: number;
  /** For everything together, in milliseconds. */
  readonly patience?: number;
  /** Called before each request, redirects included; waits until it may be made, or refuses it. */
  readonly before?: (url: URL, signal: AbortSignal) => Promise<void>;
}

/** Decoded bytes of one page. */
const MOST_BYTES = 10_000_000;
const MOST_REDIRECTS = 5;
/** In all, in milliseconds: a bound on each byte would never end a slow drip. */
const PATIENCE = 20_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/** Fetches an address, whatever is there, within bounds; or says why it could not. Never throws. */
export async function guardedFetch(
  address: string,
  network: Network,
  options: FetchOptions,
): Promise<Fetched | { readonly problem: FetchProblem }> {
  const { patience = PATIENCE } = options;
  const agent = guardedAgent(network, patience);
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(new FetchRefusal(tooSlow(patience))), patience);
  try {
    return await untilAborted(follow(address, { network, options, agent, signal: end.signal }), end.signal);
  } catch (error) {
    return { problem: problemOf(error) };
  } finally {
    clearTimeout(timer);
    void agent.destroy();
  }
}

interface Following {
  readonly network: Network;
  readonly options: FetchOptions;
  readonly agent: Agent;
  readonly signal: AbortSignal;
}

async function follow(address: string, { network, options, agent, signal }: Following): Promise<Fetched> {
  let url = checkAddress(address, network);
  let movedForGood = true;
  for (let redirects = 0; ; redirects++) {
    await options.before?.(url, signal);
    signal.throwIfAborted();
    const { statusCode, headers, body } = await request(url, {
      ...requestOf(options, redirects),
      dispatcher: agent,
      signal,
    });
    // Aborting emits an error after the last listener is gone.
    body.on('error', () => undefined);
    const { location } = headers;
    if (!REDIRECTS.has(statusCode) || typeof location !== 'string')
      return await answerOf(
        { statusCode, headers, body },
        { url, redirects, movedForGood, most: options.most ?? MOST_BYTES },
      );
    body.destroy();
    if (redirects === MOST_REDIRECTS) throw new FetchRefusal(TOO_MANY);
    if (!FOR_GOOD.has(statusCode)) movedForGood = false;
    url = checkAddress(URL.canParse(location, url.href) ? new URL(location, url).href : location, network);
  }
}

const TOO_MANY: FetchProblem = {
  fault: 'redirects',
  message: `The server redirects more than ${MOST_REDIRECTS} times.`,
  hint: 'Open the address in a browser, and give the one that it leads to.',
};

function tooSlow(patience: number): FetchProblem {
  return { fault: 'timed-out', message: `The server did not answer in full within ${patience / 1000} seconds.` };
}

/** What is sent after a redirect is always a question, never again a body. */
function requestOf(
  { userAgent, headers, method = 'GET', body }: FetchOptions,
  redirects: number,
): Pick<Dispatcher.RequestOptions, 'method' | 'headers' | 'body'> {
  return {
    method: redirects === 0 ? method : 'GET',
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5',
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...headers,
    },
    ...(body === undefined || redirects > 0 ? {} : { body }),
  };
}

async function answerOf(
  { statusCode, headers, body }: Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>,
  {
    url,
    redirects,
    movedForGood,
    most,
  }: { readonly url: URL; readonly redirects: number; readonly movedForGood: boolean; readonly most: number },
): Promise<Fetched> {
  const flat = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value[0] : value;
      return text === undefined ? [] : [[name, text]];
    }),
  );
  if (Number(flat['content-length']) > most) {
    body.destroy();
    throw tooLarge(most);
  }
  return {
    finalAddress: url.href,
    movedForGood: redirects > 0 && movedForGood,
    status: statusCode,
    headers: flat,
    bytes: await readBody(body, { encoding: flat['content-encoding'] ?? '', most }),
  };
}

/** A look-up or a pause that cannot be ended is left behind. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
