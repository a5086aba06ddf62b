import type { Command } from 'commander';
import type { Shell } from '../shell.ts';

/** The options of `factwright migrate`, as they were given. */
export interface MigrateOptions {
  readonly dryRun?: true;
}

/** Adds `factwright migrate`. */
export function addMigrate(program: Command, shell: Shell): void {
  program
    .command('migrate')
    .description('Bring the files of a project to the present format; comments and layout stay')
    .option('--dry-run', 'show what would change, as a diff, and write nothing')
    .action(
      shell.ending(async (options: MigrateOptions) => {
        const { migrate } = await import('../actions/migrate.ts');
        return migrate(options, shell);
      }),
    );
}
