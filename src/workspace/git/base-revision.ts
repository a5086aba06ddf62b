import { readFileSync } from 'node:fs';
import type { FactCheck } from '../../model/index.ts';
import { loadFile } from '../../project/index.ts';
import type { BaseRevision } from '../../rules/index.ts';
import type { Change, Git } from './git.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** A revision to compare with, and how people call it. */
export interface Base {
  readonly commit: string;
  readonly name: string;
}

/** Where changes begin: what the user names, else what the CI system says of the pull request; undefined for neither. */
export function wantedBase(env: Io['env'], asked: string | undefined): string | undefined {
  if (asked !== undefined) return asked;
  if (env['GITHUB_BASE_REF']) return `origin/${env['GITHUB_BASE_REF']}`;
  if (env['GITHUB_EVENT_NAME'] === 'merge_group') return mergeGroupBase(env['GITHUB_EVENT_PATH']);
  return env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || undefined;
}

/** A merge queue names its base in the event only. */
function mergeGroupBase(path: string | undefined): string | undefined {
  try {
    const event: unknown = JSON.parse(readFileSync(path ?? '', 'utf8'));
    const group: unknown = Object(event).merge_group;
    const sha: unknown = Object(group).base_sha;
    return typeof sha === 'string' ? sha : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds the commit that the present and `ref` have in common.
 * A name that the user gave must be found; where CI gave it, a note says what is missing and what to fetch.
 */
export function findBase(
  git: Git | undefined,
  ref: string,
  wasAsked: boolean,
  note: (text: string) => void,
): Base | undefined {
  const name = /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 10) : ref;
  const commit = git?.mergeBase(ref);
  if (commit !== undefined) return { commit, name };
  const why = whyNot(git, ref, name);
  if (wasAsked) throw new UsageError(why.message, why.hint);
  note(`note: change-is-corrected is off: ${why.message} ${why.hint}`);
  return undefined;
}

function whyNot(git: Git | undefined, ref: string, name: string): { readonly message: string; readonly hint: string } {
  if (git === undefined) {
    return {
      message: 'This is not a git work tree, or git is not installed.',
      hint: 'Run it in a clone of the repository.',
    };
  }
  const branch = ref.replace(/^origin\//, '');
  if (git.commit(ref) === undefined) {
    return {
      message: `There is no revision \`${name}\` here.`,
      hint: `Fetch it first: git fetch --depth=200 origin ${branch}`,
    };
  }
  return {
    message: `The history${git.isShallow() ? ' of this shallow clone' : ''} does not reach where \`${name}\` and HEAD part.`,
    hint: 'Fetch more of it first: git fetch --unshallow origin',
  };
}

/** The fact checks as they stood at the base; each is read when a rule asks for it. */
export function baseRevision(git: Git, { commit, name }: Base, changes: readonly Change[]): BaseRevision {
  const before = new Map(changes.filter(({ kind }) => kind !== 'added').map((change) => [change.path, change.before]));
  const checkOf = (path: string): FactCheck | undefined => {
    const bytes = git.read(commit, path);
    return bytes === undefined ? undefined : loadFile('factcheck', path, { bytes }).value;
  };
  return {
    name,
    checkAt: (path) => {
      const then = before.get(path);
      return then === undefined ? undefined : checkOf(then);
    },
    deleted: changes.flatMap(({ kind, path }) => {
      const check = kind === 'deleted' && isCheckName(path) ? checkOf(path) : undefined;
      return check === undefined ? [] : [{ path, check }];
    }),
  };
}

function isCheckName(path: string): boolean {
  return /\.ya?ml$/.test(path) && !path.split('/').some((name) => name.startsWith('_') || name.startsWith('.'));
}
