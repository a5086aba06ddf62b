import type { Report } from '../../diagnostics/index.ts';
import { loadProject, type Project } from '../../project/index.ts';
import type { BaseRevision } from '../../rules/index.ts';
import type { ShardReport } from '../../schema/index.ts';
import { conclude, type FileOutcome, type ValidateOptions } from '../../validate/index.ts';
import { baseRevision } from '../git/base-revision.ts';
import { findProject } from '../find-project.ts';
import { openGit } from '../git/git.ts';
import { hashing, type HashingFiles } from '../judge/judge-files.ts';
import { nodeFiles } from '../files/node-files.ts';
import { sharedPaths } from '../judge/open-selection.ts';
import { readShards, type AllShards } from './read-shards.ts';
import { requireRules, withLevels } from '../judge/rule-levels.ts';
import { scopeTest } from '../judge/scope.ts';
import { conditionsOf, differences } from './shard-conditions.ts';
import { isInShard } from './shard.ts';
import { UsageError } from '../usage-error.ts';
import { contentNow } from './validate-shard.ts';

/** Joins the reports of all shards of a run, in the same checkout: the report that one run would have given. */
export function mergeShards(cwd: string, names: readonly string[]): { readonly root: string; readonly report: Report } {
  const shards = readShards(cwd, names);
  const { conditions } = shards[0].report;
  const { levels, scope, base, today } = conditions;
  requireRules(levels);
  const { root } = findProject(cwd, []);
  const files = hashing(nodeFiles(root));
  const project = withLevels(loadProject(files), levels);
  const isWanted = scopeTest(scope);
  const shared = sharedPaths(project);
  const validation: ValidateOptions = {
    today,
    reports: (file) => isWanted(file) || shared.includes(file),
    ...(base === undefined ? {} : { base: baseIn(root, base) }),
  };
  const different = differences(conditions, conditionsOf({ project, levels, scope, base, validation }));
  if (different.length > 0) throw otherCheckout(different.join(', '));
  return { root, report: conclude(project, outcomesOf(project, shards, files), validation) };
}

function baseIn(root: string, base: NonNullable<ShardReport['conditions']['base']>): BaseRevision {
  const git = openGit(root);
  if (git?.commit(base.commit) === undefined) {
    throw new UsageError(
      `The shards were judged against \`${base.name}\`, and its commit ${base.commit.slice(0, 10)} is not here.`,
      `Fetch it first: git fetch origin ${base.commit}`,
    );
  }
  return baseRevision(git, base, git.changedSince(base.commit));
}

/** The outcome of every check, in the order of the project; each must be there once, in its shard, of what is on disk. */
function outcomesOf(project: Project, shards: AllShards, files: HashingFiles): readonly FileOutcome[] {
  const byFile = new Map<string, FileOutcome>();
  for (const { name, report } of shards) {
    for (const { content, ...outcome } of report.outcomes) {
      const { file, id } = outcome;
      const check = project.checkByPath.get(file);
      if (check === undefined) throw otherCheckout(`\`${file}\`, which is not here`);
      if (check.id !== id || byFile.has(file) || !isInShard(file, report.shard))
        throw new UsageError(`\`${name}\` is damaged: it should not hold \`${file}\`.`);
      if (contentNow(file, files) !== content) throw otherCheckout(`\`${file}\``);
      byFile.set(file, outcome);
    }
  }
  return project.checks.map(({ path }) => {
    const outcome = byFile.get(path);
    if (outcome === undefined) throw otherCheckout(`\`${path}\`, which no shard holds`);
    return outcome;
  });
}

function otherCheckout(what: string): UsageError {
  return new UsageError(
    `The shards judged other files than are here. What differs: ${what}.`,
    'Join them in a checkout of the same commit.',
  );
}
