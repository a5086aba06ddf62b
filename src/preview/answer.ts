import type { BuiltSite, ServedFile } from '../workspace/build/read-site.ts';
import { contentType } from './content-type.ts';

/** What a browser asks for. */
export interface Asked {
  readonly method: string;
  /** As it stands in the request: a path, perhaps with a query. */
  readonly url: string;
  readonly host: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** What is answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** What is served, and where it will lie. */
export interface Served {
  readonly site: BuiltSite;
  /** The folder of the site's address, such as `/checks/`: links that begin with it lead into the site as well. */
  readonly base: string;
}

/** Every answer says so: nothing is kept, guessed or shown in the frame of another site. */
const ALWAYS: Answer['headers'] = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Answers a request for a file of a built site. */
export function answer({ method, url, host, ifNoneMatch }: Asked, served: Served): Answer {
  if (!isOurs(host)) return told(421, 'This address is served to this computer alone.\n');
  if (method !== 'GET' && method !== 'HEAD')
    return told(405, 'Only pages and files can be asked for here.\n', { allow: 'GET, HEAD' });
  const path = pathOf(url, served.base);
  if (path === undefined) return notFound(served);
  const file = served.site.file(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (file !== undefined) return fileAnswer(path, file, ifNoneMatch);
  if (path !== '' && !path.endsWith('/') && served.site.isFolder(path)) {
    const location = `/${path.split('/').map(encodeURIComponent).join('/')}/`;
    return told(302, `It is at ${location}\n`, { location });
  }
  return notFound(served);
}

/** A page elsewhere can let its own name lead to this computer, and would then be given what is served here. */
export function isOurs(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);
}

/** The path in the site; undefined for one that no file of a site has. */
function pathOf(url: string, base: string): string | undefined {
  const [raw = ''] = url.split(/[?#]/, 1);
  const whole = raw.startsWith(base) ? raw.slice(base.length) : raw.slice(1);
  if (!raw.startsWith('/')) return undefined;
  const names = whole.split('/').map(decoded);
  const last = names.length - 1;
  const isSound = names.every(
    (name, index) =>
      name !== undefined &&
      (name !== '' || index === last) &&
      !/[/\\\0:]/.test(name) &&
      (!name.startsWith('.') || name === '.well-known'),
  );
  return isSound ? names.join('/') : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function fileAnswer(path: string, { bytes, digest }: ServedFile, known: string | undefined): Answer {
  const etag = `"${digest}"`;
  const isKnown = known?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag) === true;
  if (isKnown) return { status: 304, headers: { ...ALWAYS, etag }, body: '' };
  return { status: 200, headers: { ...ALWAYS, etag, 'content-type': contentType(path) }, body: bytes };
}

function notFound({ site }: Served): Answer {
  const page = site.file('404.html');
  if (page === undefined) return told(404, 'There is no such page.\n');
  return { status: 404, headers: { ...ALWAYS, 'content-type': contentType('404.html') }, body: page.bytes };
}

/** An answer in a sentence. */
export function told(status: number, text: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { ...ALWAYS, 'content-type': contentType('.txt'), ...headers }, body: text };
}
