import { realpathSync } from 'node:fs';
import type { Report } from '../../diagnostics/index.ts';
import type { Project } from '../../project/index.ts';
import type { BaseRevision } from '../../rules/index.ts';
import type { ShardReport } from '../../schema/index.ts';
import { conclude, type FileOutcome, type ValidateOptions } from '../../validate/index.ts';
import { nodeFiles } from '../files/node-files.ts';
import { commitOf, openGit } from '../git/open-git.ts';
import { projectChanges, sharedPaths } from '../git/project-changes.ts';
import { findRepository } from '../git/repository.ts';
import { UsageError } from '../usage-error.ts';
import { openBase, type Present } from '../git/base-revision.ts';
import { findProject } from '../find-project.ts';
import type { HashingFiles } from '../files/hashing-files.ts';
import { loadJudged } from '../judge/judged-projects.ts';
import { readShards, type AllShards } from './read-shards.ts';
import { ownRulesOf } from '../own-rules/own-rules-of.ts';
import type { Io } from '../io.ts';
import type { SelectionOptions } from '../judge/selection-options.ts';
import { requireRules } from '../judge/rule-levels.ts';
import { scopeTest } from '../judge/scope.ts';
import type { SelectedProject } from '../judge/select-project.ts';
import { trustedRoot, trustedSettings } from '../git/settings-from.ts';
import { conditionsOf, differences } from './shard-conditions.ts';
import { isInShard } from './shard.ts';
import { contentNow, movedFolder } from './validate-shard.ts';

/** Joins the reports of all shards of a run, in the same checkout: the report that one run would have given. */
export async function mergeShards(
  io: Pick<Io, 'cwd' | 'stderr'>,
  names: readonly string[],
  { projectCode: mayRun = false }: Pick<SelectionOptions, 'projectCode'>,
): Promise<{ readonly root: string; readonly report: Report }> {
  const { cwd } = io;
  const shards = readShards(cwd, names);
  const { conditions } = shards[0].report;
  const { levels, scope, base, today, settingsFrom } = conditions;
  const { root, trusted, revision } = rootAndSettings(cwd, settingsFrom);
  const disk = nodeFiles(root);
  const { main, moved, ownSettings } = loadJudged(disk, { trusted, levels });
  if (moved !== undefined) throw movedFolder();
  const { project, files } = main;
  requireRules(levels, project);
  const ownRules = mayRun ? await ownRulesOf({ root, revision }) : undefined;
  const isWanted = scopeTest(scope);
  const shared = sharedPaths(project);
  const validation: ValidateOptions = {
    today,
    rules: ownRules?.all,
    reports: (file) => isWanted(file) || shared.includes(file),
    ...(scope.paths === undefined ? {} : { counts: isWanted }),
    ...(base === undefined ? {} : { base: baseIn(root, base, { project, files: disk, ownSettings }) }),
    ...(ownSettings === undefined ? {} : { ownSettings }),
  };
  const different = differences(
    conditions,
    conditionsOf({ project, levels, scope, base, trusted, ownRules, validation }),
  );
  if (different.length > 0) throw otherCheckout(different.join(', '));
  return { root, report: conclude(project, outcomesOf(project, shards, files), validation) };
}

/** The project, and the settings that it was judged by where these were not those on disk. */
function rootAndSettings(cwd: string, from: ShardReport['conditions']['settingsFrom']): SelectedProject {
  const repository = from === undefined ? undefined : findRepository(realpathSync(cwd));
  if (from === undefined || repository === undefined)
    return { ...findProject(cwd, []), trusted: undefined, revision: undefined };
  if (commitOf(repository, from.commit) === undefined) throw noCommit(from);
  const revision = { ...from, repository };
  const root = trustedRoot(revision, cwd);
  return { root, wanted: [], trusted: trustedSettings(revision, root), revision };
}

function baseIn(root: string, base: NonNullable<ShardReport['conditions']['base']>, now: Present): BaseRevision {
  const git = openGit(root);
  if (git?.commit(base.commit) === undefined) throw noCommit(base);
  return openBase(projectChanges(git, base.commit, now), base.name, now).base;
}

function noCommit({ commit, name }: NonNullable<ShardReport['conditions']['base']>): UsageError {
  return new UsageError(
    `The shards were judged against \`${name}\`, and its commit ${commit.slice(0, 10)} is not here.`,
    `Fetch it first: git fetch origin ${commit}`,
  );
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
        throw new UsageError(`\`${name}\` is damaged: it should not contain \`${file}\`.`);
      if (contentNow(file, files) !== content) throw otherCheckout(`\`${file}\``);
      byFile.set(file, outcome);
    }
  }
  return project.checks.map(({ path }) => {
    const outcome = byFile.get(path);
    if (outcome === undefined) throw otherCheckout(`\`${path}\`, which is in no shard`);
    return outcome;
  });
}

function otherCheckout(what: string): UsageError {
  return new UsageError(
    `The shards judged different files from those here. What differs: ${what}.`,
    'Join them in a checkout of the same commit.',
  );
}
