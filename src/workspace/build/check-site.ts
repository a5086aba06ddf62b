import { readFileSync } from 'node:fs';
import { anchorsOf } from '../../site/index.ts';
import type { Made } from './make-units.ts';
import type { OutFolder } from './out-folder.ts';
import type { Stage } from './stage.ts';

/** What is wrong with a site before it is written: two files of one path, links that lead nowhere. Each is a sentence. */
export function checkSite(made: Made, places: Places): readonly string[] {
  if (made.kept.size === made.units.size && !places.isAnyGone) return made.problems;
  return [...made.problems, ...clashes(made), ...brokenLinks(made, places)];
}

/** Where the files of a site are, and whether some of the last build are not in it any more. */
interface Places {
  readonly out: OutFolder;
  readonly stage: Stage;
  readonly isAnyGone: boolean;
}

/** Paths are compared as the disks of Windows and macOS do it: a site is moved from one system to another. */
function clashes({ units }: Made): readonly string[] {
  const found: string[] = [];
  const owners = new Map<string, string>();
  const digests = new Map<string, string>();
  for (const [name, { files }] of units)
    for (const { path, digest } of files) {
      const key = path.toLowerCase();
      const other = owners.get(key);
      // A file whose name tells its content, such as a picture, may come from several.
      if (other !== undefined && digests.get(path) !== digest)
        found.push(`\`${path}\` is wanted by two: ${other}, and ${name}.`);
      owners.set(key, name);
      digests.set(path, digest);
    }
  const folders = new Map<string, string>();
  for (const [name, { files }] of units) for (const { path } of files) addFolders(path.toLowerCase(), name, folders);
  for (const [folder, name] of folders) {
    const owner = owners.get(folder);
    if (owner !== undefined)
      found.push(`\`${folder}\` is wanted by two: by ${owner} as a file, and by ${name} as a folder.`);
  }
  return found;
}

function addFolders(path: string, name: string, folders: Map<string, string>): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folders.has(folder)) return;
    folders.set(folder, name);
  }
}

function brokenLinks({ units, kept, files }: Made, { out, stage, isAnyGone }: Places): readonly string[] {
  const found: string[] = [];
  const paths = new Set([...units.values()].flatMap((unit) => unit.files.map(({ path }) => path)));
  const staged = new Map(files.map((file) => [file.path, file.staged]));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsIn = (path: string): ReadonlySet<string> => {
    const known = anchors.get(path);
    if (known !== undefined) return known;
    const name = staged.get(path);
    const read = anchorsOf(name === undefined ? readFileSync(out.fileAt(path), 'utf8') : stage.read(name));
    anchors.set(path, read);
    return read;
  };
  for (const [name, { links }] of units) {
    // What was checked by the last build still holds, but for places in pages that were made anew.
    if (links === '' || (kept.has(name) && !isAnyGone && !links.includes('#'))) continue;
    for (const link of links.split('\n')) {
      const at = link.indexOf('#');
      const path = at === -1 ? link : link.slice(0, at);
      if (!paths.has(path)) found.push(`${name} links to \`${path}\`, which is not in the site.`);
      else if (at !== -1 && !anchorsIn(path).has(link.slice(at + 1)))
        found.push(`${name} links to \`${link}\`, but that page has no such place.`);
    }
  }
  return found;
}
