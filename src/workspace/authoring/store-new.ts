import type { CaptureResult } from '../../capture/index.ts';
import type { Id } from '../../model/index.ts';
import type { Opening } from '../judge/open-selection.ts';
import { captureTargets } from '../sources/capture-targets.ts';
import { storeSourcesOf } from '../sources/store-sources.ts';
import { UsageError } from '../usage-error.ts';
import type { FoundSource } from './draft-sources.ts';

/** Sources that a file of a project defines or uses since a moment ago. */
export interface NewSources {
  readonly root: string;
  /** The file, as a path in the project. */
  readonly path: string;
  readonly ids: readonly Id[];
}

/** Refuses a saved page that belongs to no source. */
export function requireStorable(from: string | undefined, source: FoundSource | undefined): void {
  if (from === undefined) return;
  if (source === undefined)
    throw new UsageError(
      '--from is the saved page of a source.',
      'Give its address with --source, or with --url for `factwright new source`.',
    );
}

/** Stores what new sources say today: what their addresses answer, or what a page holds that somebody saved. */
export function storeNew(
  { root, path, ids }: NewSources,
  from: string | undefined,
  io: Opening,
): Promise<readonly CaptureResult[]> {
  const isSharedFile = path.endsWith('/_sources.yaml');
  return storeSourcesOf(
    { root, path },
    (selection) =>
      captureTargets(selection).filter(
        ({ source, check }) => ids.includes(source) && (check === undefined || !isSharedFile),
      ),
    { from },
    io,
  );
}
