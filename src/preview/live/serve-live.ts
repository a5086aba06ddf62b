import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve, type Preview } from '../serve.ts';
import type { LiveSite } from '../../workspace/preview/live-site.ts';
import { findingsOf } from './findings.ts';
import { EVENTS, followingPage, liveAnswer, pathAsked, type LiveAsked } from './live-answer.ts';
import { unreadable } from './broken-page.ts';
import type { ToldChange } from './told-change.ts';
import type { Unreadable } from './unreadable.ts';

/** A preview that follows what is written. */
export interface LivePreview extends Preview {
  /** Shows another state, and tells open pages which paths of the site have changed, of some with what they say now. */
  show(state: LiveSite, changed: readonly string[], pages?: ReadonlyMap<string, string>): void;
}

/** Where a live preview begins. */
export interface Beginning {
  readonly token: string;
  readonly base: string;
  readonly state: LiveSite;
}

/** More pages than these do not stay connected. */
const MOST_LISTENERS = 100;

/** Serves what is shown to this computer. Port 0 is any that is free; fails with the error of the system if a port is taken. */
export async function serveLive({ token, base, state: first }: Beginning, port: number): Promise<LivePreview> {
  let state = first;
  let version = 0;
  const listeners = new Set<ServerResponse>();
  const preview = await serve((request, response) => {
    const asked = askedBy(request);
    if (pathAsked(asked, token) === EVENTS && asked.method === 'GET') return keepTelling(response, listeners, version);
    const { status, headers, body } = liveAnswer(asked, { token, base, state });
    response.writeHead(status, status === 304 ? headers : { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(asked.method === 'HEAD' || status === 304 ? undefined : body);
  }, port);
  return {
    ...preview,
    show: (next, changed, pages = new Map()) => {
      state = next;
      version += 1;
      if (listeners.size === 0) return;
      tell(listeners, {
        version,
        changed,
        pages: Object.fromEntries([...pages].map(([path, html]) => [path, followingPage(html, token)])),
        unreadable: Object.fromEntries(changed.flatMap((path) => entryOf(path, state.broken))),
        findings: findingsOf(state),
      });
    },
  };
}

function entryOf(path: string, broken: LiveSite['broken']): readonly (readonly [string, Unreadable])[] {
  const file = broken.get(path);
  return file === undefined ? [] : [[path, unreadable(file)]];
}

function askedBy({ method = '', url = '', headers }: IncomingMessage): LiveAsked {
  return { method, url, host: headers.host, origin: headers.origin, ifNoneMatch: headers['if-none-match'] };
}

/** Keeps a connection on which changes are told of. */
function keepTelling(response: ServerResponse, listeners: Set<ServerResponse>, version: number): void {
  if (listeners.size >= MOST_LISTENERS) {
    response.writeHead(503).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  tell([response], { version, changed: [] });
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function tell(listeners: Iterable<ServerResponse>, change: ToldChange): void {
  const words = `id: ${change.version}\ndata: ${JSON.stringify(change)}\n\n`;
  for (const listener of listeners) listener.write(words);
}
