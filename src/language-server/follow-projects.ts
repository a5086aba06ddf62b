import { RULES_FOLDER } from '../project/index.ts';
import { RULES } from '../rules/index.ts';
import type { LiveProject } from '../workspace/live/live-project.ts';
import { ownRulesOf } from '../workspace/own-rules/own-rules-of.ts';
import type { Following } from './desk.ts';
import { watchProject } from './watch-project.ts';

/** What following projects takes. */
interface FollowedBy {
  /** Whether the rules that projects have written themselves may run. */
  readonly projectCode: boolean;
  /** Whether the editor watches the files. */
  readonly isWatching: () => boolean;
  /** Takes a step, and shows what has come of it. */
  readonly follow: (step: () => void) => void;
  /** Tells the user what is wrong with the rules of a project. */
  readonly say: (error: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/** Follows what happens to projects on disk, the rules among it that they have written themselves. */
export function followProjects({ projectCode, isWatching, follow, say, failed }: FollowedBy): Following {
  const loadRules = (live: LiveProject): void => {
    if (!projectCode) return;
    ownRulesOf({ root: live.root }, 'find').then((own) => follow(() => live.judgeBy(own?.all ?? RULES)), say);
  };
  const changed = (live: LiveProject, paths: readonly string[]): void => {
    live.changed(paths);
    if (paths.some((path) => path.startsWith(`${RULES_FOLDER}/`))) loadRules(live);
  };
  return {
    follow: (live) => {
      loadRules(live);
      return isWatching() ? () => {} : watchProject(live, (paths) => follow(() => changed(live, paths)), failed);
    },
    changed,
  };
}
