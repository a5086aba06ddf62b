// Imports through an `index.ts` are led to the files that define what they name: a bundler that splits code takes a file as a whole, so that
// whoever took one thing from a folder would load all that anybody takes from it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const FROM_INDEX = /^(import|export) \{([^{}]*)\} from '(\.[^']*\/index\.ts)';$/gm;
const NAMED = /^export \{([^{}]*)\} from '([^']+)';$/gm;
const ALL = /^export \* from '([^']+)';$/gm;
const DEFINED = /^export (?:async )?(?:const|let|class|function\*?|enum) (\w+)/gm;

/** A plugin of esbuild. */
export function pastBarrels() {
  const origins = new Map();

  /** Where each value that a file exports is defined, by name. */
  function originsIn(file) {
    const known = origins.get(file);
    if (known !== undefined) return known;
    const found = new Map();
    origins.set(file, found);
    const text = readFileSync(file, 'utf8');
    const at = (path) => resolve(dirname(file), path);
    for (const [, name] of text.matchAll(DEFINED)) found.set(name, { file, name });
    for (const [, names, path] of text.matchAll(NAMED))
      for (const { name, as } of valuesIn(names)) found.set(as, originIn(at(path), name));
    for (const [, path] of text.matchAll(ALL))
      for (const [name, origin] of originsIn(at(path))) if (!found.has(name)) found.set(name, origin);
    return found;
  }

  /** What is not found, such as a default that a package exports, is left where it is asked for. */
  function originIn(file, name) {
    return (file.endsWith('.ts') && existsSync(file) ? originsIn(file).get(name) : undefined) ?? { file, name };
  }

  function rewritten(text, folder) {
    return text.replaceAll(FROM_INDEX, (_, keyword, names, path) =>
      valuesIn(names)
        .map(({ name, as }) => {
          const origin = originIn(resolve(folder, path), name);
          const to = relative(folder, origin.file).replaceAll('\\', '/');
          return `${keyword} { ${origin.name} as ${as} } from '${to.startsWith('.') ? to : `./${to}`}';`;
        })
        .join(' '),
    );
  }

  return {
    name: 'past-barrels',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
        contents: rewritten(readFileSync(path, 'utf8'), dirname(path)),
        loader: 'ts',
      }));
    },
  };
}

/** The values of a list of names in braces; types are not there when the program runs. */
function valuesIn(names) {
  return names
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('type '))
    .map((part) => {
      const [name, as = name] = part.split(/\s+as\s+/);
      return { name, as };
    });
}
