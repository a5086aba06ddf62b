// A bundler that splits code makes a file of whatever the same commands load: more than a hundred of them, and Node takes half a millisecond to
// find and link each. Here those files are joined that the most used commands load alike.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { build } from 'esbuild';

const IMPORT = /import(?:\{([^{}]*)\}from)?"\.\/([\w-]+\.js)";/g;
const EXPORT = /export\{([^{}]*)\};\s*(?:\/\*[^*]*\*\/\s*)?$/;

/**
 * Writes what a bundler has made (`write: false`, `metafile: true`). A file that is no entry is joined with those that the same entries load
 * among `alike`, which names their sources. What a file needs is needed by all that load it, so that no two groups need each other.
 */
export async function writeJoined({ outputFiles, metafile }, { alike, ...options }) {
  const texts = new Map(outputFiles.filter(isScript).map(({ path, text }) => [basename(path), text]));
  const groups = groupsOf(metafile.outputs, alike);
  const places = placesIn(groups, texts);
  const folder = dirname(outputFiles[0].path);
  mkdirSync(folder, { recursive: true });
  for (const file of outputFiles) if (!isScript(file)) writeFileSync(file.path, file.contents);
  for (const [name, text] of texts) if (!places.has(name)) writeFileSync(resolve(folder, name), led(text, places));
  for (const [group, members] of groups)
    await build({
      ...options,
      stdin: { contents: members.map((name) => exportsOf(name, places)).join('\n') },
      plugins: [joining(group, { texts, places, banner: options.banner.js })],
      outfile: resolve(folder, group),
      bundle: true,
      // What is said of licences stands in files of their own, which are named at the end.
      legalComments: 'eof',
    });
}

function isScript({ path }) {
  return path.endsWith('.js');
}

/** The names of files that are joined, by the name of what they are joined to. */
function groupsOf(outputs, alike) {
  const loads = alike.map((source) => {
    const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint === source);
    if (entry === undefined) throw new Error(`${source} is no entry of its own.`);
    return reachedFrom(entry, outputs);
  });
  const groups = new Map();
  for (const path of Object.keys(outputs)) {
    const key = loads.map((loaded) => (loaded.has(path) ? '1' : '0')).join('');
    if (outputs[path].entryPoint !== undefined || !path.endsWith('.js') || !key.includes('1')) continue;
    const name = `joined-${key}.js`;
    groups.set(name, [...(groups.get(name) ?? []), basename(path)]);
  }
  return groups;
}

/** What is loaded with a file, itself included. */
function reachedFrom(start, outputs) {
  const reached = new Set();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const { kind, path: to } of outputs[path].imports)
      if (kind === 'import-statement' && to in outputs) open.push(to);
  }
  return reached;
}

/** By the names of files that are joined: where they are now, and what their exports are called there, so that no two are called alike. */
function placesIn(groups, texts) {
  const places = new Map();
  for (const [group, members] of groups) {
    const taken = new Set();
    for (const member of members) {
      const names = new Map();
      const [, exported = ''] = EXPORT.exec(texts.get(member)) ?? [];
      for (const { as } of namesIn(exported)) {
        let name = as;
        for (let count = 2; taken.has(name); count += 1) name = `${as}_${count}`;
        taken.add(name);
        names.set(as, name);
      }
      places.set(member, { group, names });
    }
  }
  return places;
}

function namesIn(list) {
  const parts = list.split(',').filter((part) => part !== '');
  return parts.map((part) => {
    const [name, as = name] = part.split(' as ');
    return { name, as };
  });
}

function exportsOf(member, places) {
  const names = [...places.get(member).names].map(([from, to]) => `${from} as ${to}`);
  return `export{${names.join(',')}}from"./${member}";`;
}

/** A text whose imports lead to where things are now, but for those from its own group. */
function led(text, places, own) {
  return text.replaceAll(IMPORT, (statement, list, from) => {
    const place = places.get(from);
    if (place === undefined || place.group === own) return statement;
    if (list === undefined) return `import"./${place.group}";`;
    const names = namesIn(list).map(({ name, as }) => `${place.names.get(name)} as ${as}`);
    return `import{${names.join(',')}}from"./${place.group}";`;
  });
}

/** A plugin of the bundler: takes in the members of a group, and leaves all other files outside. */
function joining(group, { texts, places, banner }) {
  return {
    name: 'joining',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path }) =>
        places.get(path.slice(2))?.group === group
          ? { path: path.slice(2), namespace: 'joined' }
          : { path, external: true },
      );
      onLoad({ filter: /./, namespace: 'joined' }, ({ path }) => ({
        contents: led(texts.get(path).replace(banner, ''), places, group),
        loader: 'js',
      }));
    },
  };
}
