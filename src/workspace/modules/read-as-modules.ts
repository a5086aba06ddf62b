import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What Node was told already; it cannot be asked, and each time that it is told makes its loading slower. */
const told = new Set<string>();

/**
 * Makes Node read the scripts of a folder as ES modules also where no `package.json` says so: `npm init` writes
 * that they are CommonJS, and a part of a page or a rule is to work wherever it is put. Where they import each other, what one
 * imports is read anew whenever it is itself, which a process that stays alive would else not do.
 */
export function readAsModules(folder: string, { doImport }: { readonly doImport: boolean }): void {
  if (told.has(folder) || (!doImport && isOfModules(folder))) return;
  told.add(folder);
  const data = `${pathToFileURL(folder).href}/`;
  // One address is loaded once, so that a second folder would take the place of the first.
  register(`data:text/javascript,${encodeURIComponent(`${LOADER}\n// ${data}`)}`, { data });
}

/** Runs in a thread of its own, which knows nothing of this module. */
const LOADER = `let folder;
export function initialize(data) { folder = data; }
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const { parentURL = '' } = context;
  const version = parentURL.startsWith(folder) ? new URL(parentURL).search : '';
  return found.url.startsWith(folder) && !found.url.includes('?') ? { ...found, url: found.url + version } : found;
}
export function load(url, context, next) {
  const isOurs = url.startsWith(folder) && /\\.js(?:\\?|$)/.test(url);
  return next(url, isOurs ? { ...context, format: 'module' } : context);
}`;

/** Whether the nearest `package.json` says that scripts are ES modules. */
function isOfModules(folder: string): boolean {
  const text = textOf(join(folder, 'package.json'));
  if (text === undefined) return dirname(folder) !== folder && isOfModules(dirname(folder));
  try {
    const { type }: { readonly type?: unknown } = JSON.parse(text);
    return type === 'module';
  } catch {
    return false;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
