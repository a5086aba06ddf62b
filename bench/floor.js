// What any tool must at least do with a corpus, as processes of their own: `node bench/floor.js read|parse|cache|build FOLDER`.
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [, , what, root = '.'] = process.argv;
const paths = readdirSync(join(root, 'factchecks'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map(({ parentPath, name }) => join(parentPath, name));

/** Size, times and inode: while they stay, a file was not touched. */
function stateOf(path) {
  const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

const WORK = {
  read: () => paths.reduce((sum, path) => sum + readFileSync(path).length, 0),
  parse: async () => {
    const { parse } = await import('yaml');
    return paths.filter((path) => parse(readFileSync(path, 'utf8')) !== null).length;
  },
  /** The least that a site is: each check as a page, without lists, checks and anything else. */
  build: async () => {
    const { parse } = await import('yaml');
    const { marked } = await import('marked');
    for (const path of paths) {
      const check = parse(readFileSync(path, 'utf8'));
      if (check.article === undefined) continue;
      const folder = join(root, 'floor', basename(path, '.yaml'));
      mkdirSync(folder, { recursive: true });
      const items = Object.values(check.evidence).map(({ shows }) => `<li>${shows}</li>`);
      const page = `<!doctype html><title>${check.title}</title><h1>${check.title}</h1><blockquote>${check.statement.quote}</blockquote><p>${check.verdict.rating}</p>${marked(check.article)}<ul>${items.join('')}</ul>\n`;
      writeFileSync(join(folder, 'index.html'), page);
    }
    return paths.length;
  },
  /** A cache of one JSON file that holds a digest's worth for each file, and whether the file is still as it was. */
  cache: () => {
    const file = join(root, 'floor.json');
    if (!existsSync(file)) {
      const entries = paths.map((path) => [
        path,
        { state: stateOf(path), content: Buffer.alloc(32, path).toString('base64'), id: basename(path, '.yaml') },
      ]);
      writeFileSync(file, JSON.stringify(entries));
    }
    const known = new Map(JSON.parse(readFileSync(file, 'utf8')));
    return paths.filter((path) => known.get(path)?.state === stateOf(path)).length;
  },
};

console.log(await WORK[what]());
