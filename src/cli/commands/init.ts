import { Option, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** The options of `factwright init`, as they were given. */
export interface InitOptions {
  readonly yes?: true;
  readonly publisher?: string;
  readonly url?: string;
  readonly languages?: string;
  readonly scale?: string;
  readonly ci?: 'github' | 'gitlab' | 'none';
  readonly editor: 'vscode' | 'other' | 'none';
  /** False with `--no-hook`. */
  readonly hook: boolean;
  /** False with `--no-example`. */
  readonly example: boolean;
  readonly dryRun?: true;
}

/** Adds `factwright init`. */
export function addInit(program: Command, shell: Shell): void {
  program
    .command('init')
    .description('Begin a project: settings, an example, checks in CI and before commits, editor settings')
    .argument('[folder]', 'the folder of the project, which is made if it is not there', '.')
    .option('--yes', 'ask nothing, and take what is usual for all that no option says')
    .option('--publisher <name>', 'who publishes')
    .option('--url <address>', 'the address of the public site')
    .option('--languages <list>', 'the languages, such as en,de; the first is the default')
    .option('--scale <name>', 'the rating scale, such as standard or politifact')
    .addOption(
      new Option('--ci <system>', 'the system that validates changes; without it, what the repository is for').choices([
        'github',
        'gitlab',
        'none',
      ]),
    )
    .addOption(
      new Option('--editor <name>', 'write settings for VS Code, only the schemas that other editors read, or nothing')
        .choices(['vscode', 'other', 'none'])
        .default('vscode'),
    )
    .option('--no-hook', 'without a hook that validates before each commit')
    .option('--no-example', 'without the example')
    .option('--dry-run', 'say what would be written, and write nothing')
    .action(
      shell.ending(async (folder: string, options: InitOptions) => {
        const { init } = await import('../actions/init.ts');
        return init(folder, options, shell);
      }),
    );
}
