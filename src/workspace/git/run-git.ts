import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import type { Repository } from './repository.ts';

/** The commands that only read objects and the index: none of them runs a filter, a hook or another program. */
export type Plumbing = 'rev-parse' | 'merge-base' | 'ls-tree' | 'ls-files' | 'cat-file' | 'diff-tree';

/** Git could not be run, or refused: never an answer such as "there is none". */
export class GitError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GitError';
  }
}

/** What came of a call: its output, or the code that git ended with. */
export type GitResult =
  | { readonly output: Buffer; readonly code?: never }
  | { readonly code: number; readonly output?: never };

/** Asks git about one repository. Fails where git is missing or breaks off; an exit code of its own is a result. */
export function askGit(
  { workTree, gitDir }: Repository,
  command: Plumbing,
  args: readonly string[],
  input?: string | Uint8Array,
): GitResult {
  try {
    const output = execFileSync('git', [...PINNED, command, ...args], {
      cwd: workTree,
      env: { ...environment(process.env), GIT_DIR: gitDir, GIT_WORK_TREE: workTree },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      maxBuffer: MOST_OUTPUT,
      ...(input === undefined ? {} : { input }),
    });
    return { output };
  } catch (error) {
    const { status, code, stderr }: { status?: unknown; code?: unknown; stderr?: unknown } = Object(error);
    // 1 is "no"; 128 and others are failures of git.
    if (status === 1) return { code: 1 };
    if (code === 'ENOENT') throw new GitError('git is not installed');
    throw new GitError(firstLine(stderr) ?? 'git ended without an answer');
  }
}

/** The same for a question that must have an answer. */
export function gitOutput(
  repository: Repository,
  command: Plumbing,
  args: readonly string[],
  input?: string | Uint8Array,
): Buffer {
  const { output } = askGit(repository, command, args, input);
  if (output === undefined) throw new GitError(`git ${command} found nothing`);
  return output;
}

/** In bytes: the list of a million files. */
const MOST_OUTPUT = 512 * 1024 * 1024;

/** Whatever a configuration says, no program is run, nothing is fetched and names are bytes. */
const PINNED: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    `core.attributesFile=${devNull}`,
    `core.excludesFile=${devNull}`,
    'core.pager=cat',
    'core.quotePath=false',
    'core.sshCommand=false',
    'core.alternateRefsCommand=false',
    'credential.helper=',
    'diff.external=',
    'protocol.allow=never',
    'submodule.recurse=false',
  ].flatMap((pin) => ['-c', pin]),
];

/** Nothing that git takes from its environment, but for where programs are found. */
function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_|SSH_ASKPASS$|PAGER$|LC_|LANG)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
  };
}

function firstLine(stderr: unknown): string | undefined {
  const [line] = Buffer.isBuffer(stderr) ? stderr.toString('utf8').trim().split('\n') : [];
  return line === undefined || line === '' ? undefined : line;
}
