import { readFileSync } from 'node:fs';
import { anchorsOf } from '../../site/index.ts';
import type { Made } from './make-units.ts';
import type { OutFolder } from './out-folder.ts';
import type { Stage } from './stage.ts';

/** What is wrong with a site before it is written: two files of one path, links that lead nowhere. Each is a sentence. */
export function checkSite({ units, files, problems }: Made, out: OutFolder, stage: Stage): readonly string[] {
  const found = [...problems];
  const owners = new Map<string, string>();
  for (const [name, unit] of units)
    for (const { path } of unit.files) {
      const key = path.toLowerCase();
      const other = owners.get(key);
      if (other !== undefined && other !== name) found.push(`\`${path}\` is wanted by two: ${other}, and ${name}.`);
      owners.set(key, name);
    }
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
  for (const [name, { links }] of units)
    for (const link of links) {
      const [path = '', anchor] = link.split('#', 2);
      if (!paths.has(path)) found.push(`${name} links to \`${path}\`, which is not in the site.`);
      else if (anchor !== undefined && !anchorsIn(path).has(anchor))
        found.push(`${name} links to \`${link}\`, but that page has no such place.`);
    }
  return found;
}
