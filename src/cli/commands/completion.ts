import { Argument, type Command } from 'commander';
import type { WriteScript } from '../completion/words-of.ts';
import type { Shell } from '../shell.ts';
import { FORMATS } from '../format-names.ts';

/** Adds `factwright completion`. */
export function addCompletion(program: Command, shell: Shell): void {
  program
    .command('completion')
    .description('Print a script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell to complete commands in').choices(['bash', 'zsh', 'fish']))
    .action(
      shell.ending(async (name: 'bash' | 'zsh' | 'fish') => {
        const [{ wordsOf }, { DESCRIBED_RULES }, { BUILT_IN_SCALES }] = await Promise.all([
          import('../completion/words-of.ts'),
          import('../described-rules.ts'),
          import('../../scales/index.ts'),
        ]);
        const words = wordsOf(program, {
          explain: DESCRIBED_RULES.map((rule) => rule.name),
          scale: Object.keys(BUILT_IN_SCALES),
          'validate --format': FORMATS,
        });
        const write = await writerFor(name);
        shell.stdout.write(write(program.name(), words));
        return 0;
      }),
    );
}

/** Loads only what writes the script that is asked for. */
async function writerFor(shell: 'bash' | 'zsh' | 'fish'): Promise<WriteScript> {
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash.ts')).bashCompletion;
    case 'zsh':
      return (await import('../completion/zsh.ts')).zshCompletion;
    case 'fish':
      return (await import('../completion/fish.ts')).fishCompletion;
  }
}
