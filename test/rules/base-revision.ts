import { idOf, type Project } from '../../src/project/index.ts';
import type { FactCheck } from '../../src/model/index.ts';
import type { BaseRevision } from '../../src/rules/index.ts';
import type { Change } from '../../src/workspace/git/change.ts';
import { formerPaths } from '../../src/workspace/git/former-paths.ts';
import type { Tree } from './memory-files.ts';

/** A base revision called `main` at which the checks were these, and all else as it is now. */
export function baseWith(checkAt: (path: string) => FactCheck | undefined): BaseRevision {
  return {
    name: 'main',
    checkAt: (path) => {
      const check = checkAt(path);
      return check === undefined ? undefined : { path, id: idOf(path), check };
    },
    isUnchanged: () => false,
    deleted: [],
    shared: {},
    departures: new Map(),
    scales: {},
    isSamePicture: (was, is) => was === is,
    changedPictures: new Set(),
  };
}

/** A project at two times, in memory. */
export interface TwoTimes {
  readonly then: Project;
  readonly thenFiles: Tree;
  readonly now: Project;
  readonly nowFiles: Tree;
}

/** The base revision that a project in memory is, for what became of it. */
export function baseOf({ then, thenFiles, now, nowFiles }: TwoTimes): BaseRevision {
  const isSame = (was: string, is: string): boolean => {
    const [one, other] = [thenFiles[was], nowFiles[is]];
    return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
  };
  const paths = then.checks.map(({ path }) => path);
  const changes = now.checks
    .filter(({ path }) => !isSame(path, path))
    .map(({ path }): Change => ({ kind: path in thenFiles ? 'changed' : 'added', path, before: path }));
  const former = formerPaths(changes, { paths, folder: 'factchecks' }, now);
  const found = new Set(former.values());
  const checkOf = (path: string): ReturnType<BaseRevision['checkAt']> => {
    const check = then.checkByPath.get(path)?.check;
    return check === undefined ? undefined : { path, id: idOf(path), check };
  };
  const media = 'factchecks/_media/';
  return {
    ...baseWith(() => undefined),
    checkAt: (path) => checkOf(former.get(path) ?? ''),
    isUnchanged: (path) => isSame(path, path),
    deleted: paths.flatMap((path) => (path in nowFiles || found.has(path) ? [] : (checkOf(path) ?? []))),
    shared: {
      ...(isSame('factchecks/_sources.yaml', 'factchecks/_sources.yaml') ? {} : { sources: then.sources?.entries }),
      ...(isSame('factchecks/_parties.yaml', 'factchecks/_parties.yaml') ? {} : { parties: then.parties?.entries }),
    },
    scales: { before: then.scale, now: now.scale },
    isSamePicture: (was, is) => isSame(media + was, media + is),
    changedPictures: new Set(
      Object.keys(nowFiles).flatMap((path) =>
        path.startsWith(media) && path in thenFiles && !isSame(path, path) ? [path.slice(media.length)] : [],
      ),
    ),
  };
}
