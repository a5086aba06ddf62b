import { Option, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** Adds `factwright rules`. */
export function addRules(program: Command, shell: Shell): void {
  program
    .command('rules')
    .description('List the rules: level, norm, reason, standard')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json', 'markdown']).default('text'))
    .action(async ({ format }: { readonly format: 'text' | 'json' | 'markdown' }) => {
      const [{ DESCRIBED_RULES }, { ruleListJson, ruleListMarkdown, ruleListText }, { styleFor }] = await Promise.all([
        import('../described-rules.ts'),
        import('../../reporters/index.ts'),
        import('../colour.ts'),
      ]);
      if (format === 'json') return shell.stdout.write(ruleListJson(DESCRIBED_RULES));
      if (format === 'markdown') return shell.stdout.write(ruleListMarkdown(DESCRIBED_RULES));
      const { color } = program.opts<{ readonly color?: boolean }>();
      shell.stdout.write(ruleListText(DESCRIBED_RULES, await styleFor(shell, shell.stdout, color)));
    });
}
