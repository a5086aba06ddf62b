import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';

/** A change between a revision (or the index) and what is there now. Paths are relative to the asked folder. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed';
  readonly path: string;
  /** The path before; differs where the file was renamed. */
  readonly before: string;
}

/** What this tool asks of git; every question is about one folder of a work tree. */
export interface Git {
  /** The commit that `ref` and the present have in common; undefined where the history does not reach that far. */
  mergeBase(ref: string): string | undefined;
  /** Whether the clone is cut off and so may lack history. */
  isShallow(): boolean;
  /** The commit that a name stands for; undefined where there is none. */
  commit(ref: string): string | undefined;
  /** What differs from a commit, in the work tree; untracked files count as added. */
  changedSince(commit: string): readonly Change[];
  /** What the index holds beyond the last commit. */
  staged(): readonly Change[];
  /** The content of a file in a commit, or in the index (`''`); undefined where there is none. */
  read(revision: string, path: string): Uint8Array | undefined;
}

/** A name that git could take for an option, or that no revision has. */
const UNSAFE = /^-|[\0-\u0020~^:?*[\\\u007f]|\.\.|@\{/;

/** Opens the work tree that `folder` lies in; undefined where it lies in none or git is not installed. */
export function openGit(folder: string): Git | undefined {
  const git = (args: readonly string[]): string => run(folder, args).toString('utf8');
  const attempt = (args: readonly string[]): string | undefined => {
    try {
      return git(args);
    } catch {
      return undefined;
    }
  };
  if (attempt(['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true') return undefined;
  const commit = (ref: string): string | undefined =>
    UNSAFE.test(ref)
      ? undefined
      : attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
  return {
    commit,
    mergeBase: (ref) => {
      const [there, here] = [commit(ref), commit('HEAD')];
      return there === undefined || here === undefined ? undefined : attempt(['merge-base', there, here])?.trim();
    },
    isShallow: () => attempt(['rev-parse', '--is-shallow-repository'])?.trim() === 'true',
    changedSince: (base) => [
      ...changes(git([...DIFF, base, '--', '.'])),
      ...names(git(['ls-files', '-z', '--others', '--exclude-standard', '--', '.'])).map((path): Change => ({
        kind: 'added',
        path,
        before: path,
      })),
    ],
    staged: () => changes(git([...DIFF, '--cached', '--', '.'])),
    read: (revision, path) => {
      try {
        return run(folder, ['cat-file', 'blob', `${revision}:./${path}`]);
      } catch {
        return undefined;
      }
    },
  };
}

/** Whether a file, named by its absolute path, is part of the repository that `folder` lies in, or about to be. */
export function isTracked(folder: string, path: string): boolean {
  try {
    run(folder, ['ls-files', '--error-unmatch', '--', path]);
    return true;
  } catch {
    // Not tracked, no work tree, or no git.
    return false;
  }
}

/** Names as raw bytes between NULs, renames found, and nothing run that a repository could name. */
const DIFF = [
  'diff',
  '--name-status',
  '-z',
  '-M',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules',
];

const OPTIONS: ExecFileSyncOptions = { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 256 * 1024 * 1024 };

function run(cwd: string, args: readonly string[]): Buffer {
  const output = execFileSync('git', ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], {
    ...OPTIONS,
    cwd,
  });
  return Buffer.isBuffer(output) ? output : Buffer.from(output);
}

function names(output: string): readonly string[] {
  return output.split('\0').filter((name) => name !== '');
}

/** `M\0path\0`, and for renames `R100\0before\0after\0`. */
function changes(output: string): readonly Change[] {
  const fields = names(output);
  const found: Change[] = [];
  for (let at = 0; at < fields.length;) {
    const status = fields[at] ?? '';
    const before = fields[at + 1] ?? '';
    if (status.startsWith('R') || status.startsWith('C')) {
      const path = fields[at + 2] ?? '';
      found.push(status.startsWith('R') ? { kind: 'renamed', path, before } : { kind: 'added', path, before: path });
      at += 3;
    } else {
      found.push({ kind: KINDS[status] ?? 'changed', path: before, before });
      at += 2;
    }
  }
  return found;
}

const KINDS: Readonly<Record<string, Change['kind']>> = { A: 'added', D: 'deleted', M: 'changed', T: 'changed' };
