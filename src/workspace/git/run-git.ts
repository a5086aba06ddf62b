import { execFileSync } from 'node:child_process';
import { parse } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { findGit } from './find-git.ts';
import type { Repository } from './repository.ts';

/** The commands that only read objects and the index: none of them runs a filter, a hook or another program. */
type Plumbing = 'rev-parse' | 'rev-list' | 'diff-tree' | 'merge-base' | 'ls-tree' | 'ls-files' | 'cat-file';

/** Git could not be run, or failed; never an answer such as "there is none". */
export class GitError extends UsageError {
  constructor(message: string, hint?: string) {
    super(message, hint);
    this.name = 'GitError';
  }
}

/** What came of a call: its output, or the code that git ended with. */
type GitResult =
  | { readonly output: Buffer; readonly code?: never }
  | { readonly code: number; readonly output?: never };

/** Asks git about one repository. Fails where git is missing or breaks off; an exit code of its own is a result. */
export function askGit(
  repository: Repository,
  command: Plumbing,
  args: readonly string[],
  input?: string | Uint8Array,
): GitResult {
  const program = findGit(repository.workTree);
  if (program === undefined)
    throw new GitError('Git is not installed.', 'Install it; a git inside the checkout itself is never run.');
  try {
    const output = execFileSync(program, [...PINNED, command, ...args], {
      // Wherever programs could look for settings of a project, there are none.
      cwd: parse(program).root,
      env: environment(process.env, repository),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      maxBuffer: MOST_OUTPUT,
      timeout: MOST_TIME,
      killSignal: 'SIGKILL',
      ...(input === undefined ? {} : { input }),
    });
    return { output };
  } catch (error) {
    const { status, code, stderr }: { status?: unknown; code?: unknown; stderr?: unknown } = Object(error);
    // 1 is "no"; 128 and others are failures of git.
    if (status === 1) return { code: 1 };
    const why = firstLine(stderr) ?? WHY[String(code)] ?? 'it stopped';
    throw new GitError(`Git failed at \`${command}\`: ${why}.`, /\bpromisor\b/.test(why) ? PARTIAL_CLONE : undefined);
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
  if (output === undefined) throw new GitError(`Git found nothing at \`${command}\`.`);
  return output;
}

/** The version of the program git, such as `2.47.3`; undefined where it is not installed. */
export function gitVersion(workTree: string, path: string): string | undefined {
  const program = findGit(workTree, path);
  if (program === undefined) return undefined;
  try {
    const said = execFileSync(program, ['--version'], {
      cwd: parse(program).root,
      timeout: MOST_TIME,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    return /\d+(?:\.\d+)+/.exec(said)?.[0] ?? said.trim();
  } catch {
    throw new GitError(`\`${program}\` cannot be run.`, 'Install git again.');
  }
}

/** What to do where contents are missing. */
export const PARTIAL_CLONE = 'This is a partial clone, and nothing is fetched here: clone it without --filter.';

/** In bytes: the list of a million files. */
const MOST_OUTPUT = 512 * 1024 * 1024;
/** In milliseconds. */
const MOST_TIME = 120_000;

const WHY: Readonly<Record<string, string>> = {
  ENOBUFS: 'it gave more output than can be read',
  ETIMEDOUT: 'it gave no answer within two minutes',
  E2BIG: 'the list of arguments is too long',
};

/** An empty file, as git knows it on every system. */
const NOTHING = '/dev/null';

/** Whatever a configuration says, no program is run, nothing is fetched and names are bytes. */
const PINNED: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    `core.hooksPath=${NOTHING}`,
    `core.attributesFile=${NOTHING}`,
    `core.excludesFile=${NOTHING}`,
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
function environment(env: NodeJS.ProcessEnv, { workTree, gitDir, indexFile }: Repository): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_|SSH_ASKPASS$|PAGER$|LC_|LANG)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    // Git that is told where its repository is looks for none, and does not mind who owns it.
    GIT_DIR: gitDir,
    GIT_WORK_TREE: workTree,
    ...(indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: NOTHING,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_GRAFT_FILE: NOTHING,
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
  };
}

function firstLine(stderr: unknown): string | undefined {
  const text = Buffer.isBuffer(stderr) ? stderr.toString('utf8').trim() : '';
  const lines = text.split('\n').map((line) => line.replace(/^(?:fatal|error): /, '').replace(/\.$/, ''));
  return lines.find((line) => line !== '' && !/^(?:hint|warning):/.test(line));
}
