import { readNamed } from '../files/named-files.ts';
import { UsageError } from '../usage-error.ts';
import type { Io } from '../io.ts';

/** A revision as git finds it, and what people call it. */
export interface NamedRef {
  readonly ref: string;
  readonly name: string;
}

/** A revision that the user names. */
export function namedRef(ref: string): NamedRef {
  return { ref, name: /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 10) : ref };
}

/**
 * What changes are judged against, as the CI system says: those of a pull request against its target, those that were
 * pushed to a branch against where it stood before. Undefined if it speaks of neither.
 */
export function baseInCi(io: Pick<Io, 'cwd' | 'env'>): NamedRef | undefined {
  const { CI_MERGE_REQUEST_DIFF_BASE_SHA: sha, CI_COMMIT_BEFORE_SHA: before } = io.env;
  return onGithub(io) ?? (sha ? namedRef(sha) : pushedOnto(before ?? beforePush(io)));
}

/** A branch that is new stood nowhere: the CI systems then give a commit of zeros. */
function pushedOnto(sha: string | undefined): NamedRef | undefined {
  return sha === undefined || /^0*$/.test(sha) ? undefined : namedRef(sha);
}

function beforePush({ cwd, env }: Pick<Io, 'cwd' | 'env'>): string | undefined {
  if (env['GITHUB_EVENT_NAME'] !== 'push') return undefined;
  const sha = eventOf(cwd, env['GITHUB_EVENT_PATH'] ?? '')['before'];
  return typeof sha === 'string' ? sha : undefined;
}

/** The branch that a pull request is to be merged into: its tip, which no author of the request can choose. */
export function targetOfPullRequest(io: Pick<Io, 'cwd' | 'env'>): NamedRef | undefined {
  const branch = io.env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'];
  return onGithub(io) ?? (branch ? branchOfOrigin(branch) : undefined);
}

function onGithub({ cwd, env }: Pick<Io, 'cwd' | 'env'>): NamedRef | undefined {
  if (env['GITHUB_BASE_REF']) return branchOfOrigin(env['GITHUB_BASE_REF']);
  if (env['GITHUB_EVENT_NAME'] !== 'merge_group') return undefined;
  const sha = mergeGroupBase(cwd, env['GITHUB_EVENT_PATH'] ?? '');
  if (sha !== undefined) return namedRef(sha);
  throw new UsageError('The merge queue event names no base.', 'Name one with --base.');
}

/** By its full name: a tag or a branch could be called `origin/main`, too. */
function branchOfOrigin(branch: string): NamedRef {
  return { ref: `refs/remotes/origin/${branch}`, name: `origin/${branch}` };
}

/** No event is larger; in bytes. */
const MOST_BYTES = 30_000_000;

/** A merge queue names its base in the event only. */
function mergeGroupBase(cwd: string, file: string): string | undefined {
  const sha: unknown = Object(eventOf(cwd, file)['merge_group']).base_sha;
  return typeof sha === 'string' ? sha : undefined;
}

/** What happened, as GitHub tells it in a file. */
function eventOf(cwd: string, file: string): Readonly<Record<string, unknown>> {
  const bytes = file === '' ? undefined : readNamed({ cwd, file }, MOST_BYTES);
  return Object(parsed(new TextDecoder().decode(bytes)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
