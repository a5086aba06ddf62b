import {
  foldersOf,
  idOf,
  isCheckPath,
  loadPartly,
  loadSettings,
  SETTINGS_FILE,
  type LoadedSettings,
  type PartlyLoaded,
  type Project,
} from '../../project/index.ts';
import type { BaseRevision, Departure, FormerCheck } from '../../rules/index.ts';
import type { DocumentKind, FileOf } from '../../schema/index.ts';
import { listed } from '../../diagnostics/index.ts';
import type { Branches } from './branches.ts';
import { formerPaths } from './former-paths.ts';
import { stepsBack, type Git } from './open-git.ts';
import type { ProjectChanges, ProjectNow } from './project-changes.ts';
import type { Revision } from './revision.ts';
import { isBlob } from './same-content.ts';
import { UsageError } from '../usage-error.ts';
import type { NamedRef } from './ci-revisions.ts';

/** A revision to compare with, and what people call it. */
export interface Base {
  readonly commit: string;
  readonly name: string;
}

/** Finds the commit that the present and a revision have in common. */
export function findBase(git: Git | undefined, wanted: NamedRef): Base {
  const commit = git?.mergeBase(wanted.ref);
  if (commit !== undefined) return { commit, name: wanted.name };
  if (git === undefined) throw noWorkTree();
  if (git.commit(wanted.ref) === undefined) throw noRevision(wanted, git);
  const isShallow = git.isShallow();
  throw isShallow
    ? new UsageError(
        `The history of this shallow clone does not go back to where \`${wanted.name}\` and HEAD diverge.`,
        `Fetch all of it first: ${fetching(wanted, isShallow)}`,
      )
    : new UsageError(
        `\`${wanted.name}\` and HEAD have no commit in common, so nothing can be compared.`,
        'Name a revision that this branch began from.',
      );
}

/** Nothing can be asked of git here. */
export function noWorkTree(): UsageError {
  return new UsageError('This is not a git work tree.', 'Run it in a clone of the repository.');
}

/** A name that means nothing here; a clone that was made shallow was most often made of one branch, too. */
export function noRevision(wanted: NamedRef, git: Pick<Git, 'commit' | 'isShallow' | 'branches'>): UsageError {
  const { name, ref } = wanted;
  const later = stepsBack(ref).name;
  const isShallow = git.isShallow();
  if (later !== ref && git.commit(later) !== undefined) return tooFarBack(name, isShallow);
  if (later === 'HEAD') return new UsageError('There is no commit here yet.', 'Commit the files first.');
  if (later !== ref) return noRevision({ name: later, ref: later }, git);
  return new UsageError(`There is no revision \`${name}\` here.`, whatElse(wanted, git.branches(), isShallow));
}

/** How many branches a hint names. */
const MOST_BRANCHES = 6;

/** Where a revision may be, and what is here. */
function whatElse(wanted: NamedRef, { local, fetched, hasRemote }: Branches, isShallow: boolean): string {
  const { name, ref } = wanted;
  if (fetched.includes(`origin/${name}`)) return `Name it as it was fetched: \`origin/${name}\`.`;
  const isBranch = !COMMIT.test(ref) && branchOf(wanted) === name;
  const fetch = `Fetch it first${isBranch ? `, and name it \`origin/${name}\`` : ''}: ${fetching(wanted, isShallow)}`;
  // The two names that the first branch has almost everywhere.
  const first = local.toSorted((a, b) => Number(FIRST.has(b)) - Number(FIRST.has(a)));
  const names = listed(
    first.map((branch) => `\`${branch}\``),
    { most: MOST_BRANCHES },
  );
  const here = local.length === 1 ? `The only branch here is ${names}.` : `The branches here are ${names}.`;
  if (!hasRemote) return here;
  return local.length === 0 || !isBranch ? fetch : `${here} ${fetch}`;
}

const FIRST: ReadonlySet<string> = new Set(['main', 'master']);

/** Of a revision that is here, one before it that is not. */
function tooFarBack(name: string, isShallow: boolean): UsageError {
  return isShallow
    ? new UsageError(
        `The history of this shallow clone does not go back as far as \`${name}\`.`,
        'Fetch all of it first: git fetch --unshallow origin',
      )
    : new UsageError(`The history does not go back as far as \`${name}\`.`, 'Name a later revision.');
}

const COMMIT = /^[0-9a-f]{40,64}$/;

/** The command that brings a revision here under its name, with its history. */
function fetching(wanted: NamedRef, isShallow: boolean): string {
  const command = isShallow ? 'git fetch --unshallow origin' : 'git fetch origin';
  if (COMMIT.test(wanted.ref)) return `${command} ${wanted.ref}`;
  const branch = branchOf(wanted);
  // Without the second half, git would only name it FETCH_HEAD.
  return `${command} +refs/heads/${branch}:refs/remotes/origin/${branch}`;
}

function branchOf({ name }: NamedRef): string {
  return name.replace(/^origin\//, '');
}

/** A file of an earlier time can be as large as one ever may be; in bytes. */
const MOST_BYTES = 50_000_000;

/** A base revision as the workspace needs it. */
export interface OpenBase {
  readonly base: BaseRevision;
  /** The checks, by their paths now, that are compared with what they were. */
  readonly compared: ReadonlySet<string>;
}

/** What else must be known of the present. */
export interface Present extends ProjectNow {
  /** The settings on disk, where others count. */
  readonly ownSettings?: LoadedSettings | undefined;
}

/** The project as it stood at the base; checks that are still there are read when a rule asks for them. */
export function openBase(
  since: Pick<ProjectChanges, 'changes' | 'revision' | 'folders'>,
  name: string,
  { project, files, ownSettings }: Present,
): OpenBase {
  const { changes, revision, folders } = since;
  const folder = folders.factchecks;
  const checkOf = (path: string): FormerCheck => {
    const { value, ...read } = readAt('factcheck', path, revision);
    return { path, id: idOf(path), check: value, departure: departureOf(read) };
  };
  const before = formerPaths(changes, { paths: revision.paths, folder }, project);
  const found = new Set(before.values());
  const gone = changes.flatMap(({ kind, before: path }) =>
    (kind === 'deleted' || kind === 'renamed') && isCheckPath(path, folder) && !found.has(path) ? [path] : [],
  );
  revision.expect(gone);
  const deleted = gone.map(checkOf);
  revision.expect([...found].filter((path) => isCheckPath(path, folder)));
  const differing = new Set(changes.map(({ path }) => path));
  const media = `${foldersOf(project.settings).media}/`;
  return {
    compared: new Set(before.keys()),
    base: {
      name,
      deleted,
      checkAt: (path) => {
        const then = before.get(path);
        return then === undefined ? undefined : checkOf(then);
      },
      isUnchanged: (path) => !differing.has(path),
      ...sharedThen(since, project),
      scales: { before: loadSettings(revision).scale, now: ownSettings?.scale ?? project.scale },
      isSamePicture: (was, is) => {
        const id = revision.idOf(`${folders.media}/${was}`);
        const content = files.readUnlinked(`${media}${is}`, MOST_BYTES);
        return id !== undefined && 'bytes' in content && isBlob(content.bytes, id);
      },
      changedPictures: new Set(
        changes.flatMap(({ kind, path }) =>
          kind === 'changed' && path.startsWith(media) ? [path.slice(media.length)] : [],
        ),
      ),
    },
  };
}

function readAt<K extends DocumentKind>(kind: K, path: string, revision: Revision): PartlyLoaded<K> {
  return loadPartly(kind, path, revision.read(path, MOST_BYTES));
}

/** Why what was read of a file is not all of it; undefined if it is. */
function departureOf({
  problem,
  unread,
  text,
}: Pick<PartlyLoaded<'factcheck'>, 'problem' | 'unread' | 'text'>): Departure | undefined {
  if (problem === undefined) return undefined;
  const what = `line ${problem.span.start.line}: ${problem.message}`;
  return { what, unread, maybePublic: text === undefined || maySayPublished(text) };
}

/** Each line is read once, however often it says `status:`. */
function maySayPublished(text: string): boolean {
  return [...text.matchAll(/\bstatus["']?\s*:(.*)/gi)].some(([, value = '']) => /published|withdrawn/i.test(value));
}

/** The shared files of then, read only where they differ, and what of them and of the settings was not valid. */
function sharedThen(
  { changes, revision, folders }: Pick<ProjectChanges, 'changes' | 'revision' | 'folders'>,
  project: Project,
): Pick<BaseRevision, 'shared' | 'departures'> {
  const differing = new Set(changes.flatMap(({ path, before }) => [path, before]));
  const departures = new Map<string, Departure>();
  const then = <K extends 'sources' | 'parties' | 'project'>(
    kind: K,
    path: string,
    now: string,
  ): FileOf[K] | undefined => {
    if (![path, now].some((one) => differing.has(one)) || revision.idOf(path) === undefined) return undefined;
    const { value, ...read } = readAt(kind, path, revision);
    const departure = departureOf(read);
    if (departure !== undefined) departures.set(now, departure);
    return value;
  };
  const sharedAt = <K extends 'sources' | 'parties'>(kind: K): FileOf[K] | undefined => {
    const path = `${folders.factchecks}/_${kind}.yaml`;
    return then(kind, path, project[kind]?.path ?? path);
  };
  then('project', SETTINGS_FILE, project.settingsFile.path);
  return { shared: { sources: sharedAt('sources'), parties: sharedAt('parties') }, departures };
}
