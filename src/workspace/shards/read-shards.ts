import { parseShardReport, type ShardReport } from '../../schema/shard-report.ts';
import { differences } from './shard-conditions.ts';
import { requireNamed } from '../files/named-files.ts';
import { UsageError } from '../usage-error.ts';
import { toolNow } from './validate-shard.ts';

/** A shard report, and the file that it was read from, as the user calls it. */
interface ReadShard {
  readonly name: string;
  readonly report: ShardReport;
}

/** All shards of one run, ordered by number. */
export type AllShards = readonly [ReadShard, ...(readonly ReadShard[])];

/** Reads the reports of shards, and refuses what is damaged, missing, there twice or from another run. */
export function readShards(cwd: string, names: readonly string[]): AllShards {
  const shards = names
    .map((name) => readShard(cwd, name))
    .toSorted((a, b) => a.report.shard.index - b.report.shard.index);
  const [first, ...others] = shards;
  if (first === undefined) throw new UsageError('There is no shard report to join.');
  for (const shard of shards) requireThisTool(shard);
  for (const other of others) requireOneRun(first, other);
  requireEach(shards, first.report.shard.count);
  return [first, ...others];
}

/** A larger file is not a shard report; in bytes. */
const MOST_BYTES = 500_000_000;

function readShard(cwd: string, name: string): ReadShard {
  const report = parseShardReport(new TextDecoder().decode(requireNamed({ cwd, file: name }, MOST_BYTES)));
  if (report === undefined || report.shard.index > report.shard.count || !isSound(report)) {
    throw new UsageError(
      `\`${name}\` is not a shard report, or is damaged.`,
      'Write it with: factwright validate --shard 1/4 --out FILE',
    );
  }
  return { name, report };
}

/** What a schema cannot say: findings are in the file that they are of, by rules with a name. */
function isSound({ outcomes }: ShardReport): boolean {
  return outcomes.every((outcome) =>
    outcome.diagnostics.every(({ file, rule }) => file === outcome.file && /^[a-z][a-z0-9-]*$/.test(rule)),
  );
}

function requireThisTool({ name, report: { tool } }: ReadShard): void {
  const now = toolNow();
  if (tool.version === now.version && tool.build === now.build) return;
  throw new UsageError(
    tool.version === now.version
      ? `\`${name}\` was written by a different build of Factwright ${tool.version}.`
      : `\`${name}\` was written by Factwright ${tool.version}, and this is ${now.version}.`,
    'Validate and join with the same version.',
  );
}

function requireOneRun(first: ReadShard, other: ReadShard): void {
  const [one, two] = [first.report, other.report];
  if (one.shard.count !== two.shard.count) {
    throw new UsageError(
      `\`${first.name}\` is one of ${one.shard.count} shards, and \`${other.name}\` one of ${two.shard.count}.`,
      'Join the shards of one run.',
    );
  }
  const different = differences(one.conditions, two.conditions);
  if (different.length === 0) return;
  throw new UsageError(
    `\`${first.name}\` and \`${other.name}\` were judged under different conditions: ${different.join(', ')}.`,
    'Join the shards of one run.',
  );
}

function requireEach(shards: readonly ReadShard[], count: number): void {
  const byIndex = new Map<number, string>();
  for (const { name, report } of shards) {
    const { index } = report.shard;
    const twin = byIndex.get(index);
    if (twin !== undefined) throw new UsageError(`\`${twin}\` and \`${name}\` are both shard ${index}/${count}.`);
    byIndex.set(index, name);
  }
  if (byIndex.size === count) return;
  let missing = 1;
  while (byIndex.has(missing)) missing += 1;
  const others = count - byIndex.size - 1;
  throw new UsageError(
    `Shard ${missing}/${count} is missing${others > 0 ? `, and ${others} more` : ''}.`,
    'Name the reports of all shards; check whether a job failed before it wrote its report.',
  );
}
