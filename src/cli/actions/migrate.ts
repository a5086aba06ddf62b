import { MIGRATIONS, type Migration } from '../../migrations/index.ts';
import { line } from '../../printing/index.ts';
import { unifiedDiff } from '../../reporters/unified-diff.ts';
import type { FixedFile } from '../../validate/index.ts';
import { findProject } from '../../workspace/find-project.ts';
import { writeFixed } from '../../workspace/fix/fix-selection.ts';
import { planMigration } from '../../workspace/migrate/plan-migration.ts';
import type { MigrateOptions } from '../commands/migrate.ts';
import type { Shell } from '../shell.ts';

/** Brings the project around the working folder to the present format, or says that it is. */
export function migrate({ dryRun }: MigrateOptions, shell: Shell, all: readonly Migration[] = MIGRATIONS): number {
  const { cwd, stdout, stderr } = shell;
  const { root } = findProject(cwd, []);
  const { from, present, steps, files } = planMigration(root, all);
  if (steps.length === 0) {
    stdout.write(line`The project in ${root} is in format ${from}, which is the present one: nothing is to be done.`);
    return 0;
  }
  for (const { to, summary } of steps) stderr.write(line`Format ${to}: ${summary}`);
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  if (dryRun) {
    for (const file of files) stdout.write(unifiedDiff(file));
    stderr.write(
      line`${count} would change to bring the project from format ${from} to ${present}; nothing was written.`,
    );
    return 0;
  }
  // The settings name the new format once all others are written.
  const [others, settings] = [files.slice(0, -1), files.slice(-1)];
  const unwritten = (some: readonly FixedFile[]): readonly FixedFile[] =>
    writeFixed(root, some).filter(({ note }) => note !== undefined);
  const left = [...unwritten(others)];
  if (left.length === 0) left.push(...unwritten(settings));
  for (const { file, note } of left) stderr.write(line`${file} is left as it was: ${note ?? ''}.`);
  if (left.length > 0) {
    stderr.write(
      'The project is between two formats: put that right, restore the files from git, and run this again.\n',
    );
    return 1;
  }
  stdout.write(line`Brought ${count} from format ${from} to ${present}. \`factwright validate\` judges them.`);
  return 0;
}
