import { Option, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** Adds `factwright lsp`. */
export function addLsp(program: Command, shell: Shell): void {
  program
    .command('lsp')
    .description('Serve an editor by the Language Server Protocol, over stdin and stdout')
    // Many editors add it to whatever they start.
    .option('--stdio', 'speak over stdin and stdout, as it does anyway')
    .option(
      '--project-code',
      'run the rules that the project has written itself, in the folder `rules`: not for projects of strangers',
    )
    // What clients for VS Code add as well. A server without its editor ends with its stdin.
    .addOption(new Option('--clientProcessId <id>', 'the process of the editor').hideHelp())
    .action(
      shell.ending(async ({ projectCode }: { readonly projectCode?: true }) => {
        const { lsp } = await import('../actions/lsp.ts');
        return lsp(shell, { projectCode: projectCode === true });
      }),
    );
}
