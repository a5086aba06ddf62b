import type { Diagnostic } from '../diagnostics/index.ts';
import type { FactCheck, Id } from '../model/index.ts';
import type { YamlDocument } from '../yaml/index.ts';
import { loadFile, type LoadedFile } from './load-file.ts';
import type { CheckFile } from './project.ts';
import type { FileContent } from './project-files.ts';

type LoadCheck = (path: string) => LoadedFile<FactCheck>;

/** The checks at `paths`, each read and parsed when something is asked of it. */
export function checksOnDemand(paths: readonly string[], read: (path: string) => FileContent): readonly CheckFile[] {
  const load = remember((path: string) => loadFile('factcheck', path, read(path)));
  const textOf = remember((path: string) => decoded(read(path)));
  return paths.map((path) => new FileOnDemand(path, load, textOf));
}

/** The id of the check in a file. */
export function idOf(path: string): Id {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
}

/** Showing a line of a file needs no parsing. */
function decoded(content: FileContent): string | undefined {
  return 'bytes' in content ? new TextDecoder().decode(content.bytes) : undefined;
}

/** How many files are kept after they were read: what a page or a rule needs at one time, never a whole archive. */
const KEPT = 8;

/**
 * Keeps the last results of a function of a path. In a ring and not in a map: an outgrown table of a map keeps what
 * it held, and the table after it, until a full collection.
 */
function remember<T>(load: (path: string) => T): (path: string) => T {
  const kept: { readonly path: string; readonly loaded: T }[] = [];
  let next = 0;
  return (path) => {
    const known = kept.find((one) => one.path === path);
    if (known !== undefined) return known.loaded;
    const loaded = load(path);
    kept[next] = { path, loaded };
    next = (next + 1) % KEPT;
    return loaded;
  };
}

/** A class, since an archive has a hundred thousand of them: their getters are the same functions. */
class FileOnDemand implements CheckFile {
  readonly kind = 'factcheck';
  readonly path: string;
  readonly id: string;
  readonly #load: LoadCheck;

  readonly #textOf: (path: string) => string | undefined;

  constructor(path: string, load: LoadCheck, textOf: (path: string) => string | undefined) {
    this.path = path;
    this.id = idOf(path);
    this.#load = load;
    this.#textOf = textOf;
  }

  get text(): string | undefined {
    return this.#textOf(this.path);
  }

  get document(): YamlDocument | undefined {
    return this.#load(this.path).document;
  }

  get check(): FactCheck | undefined {
    return this.#load(this.path).value;
  }

  get problems(): readonly Diagnostic[] {
    return this.#load(this.path).problems;
  }
}
