import { Option, type Command } from 'commander';
import type { RuleInfo } from '../../reporters/index.ts';
import type { Shell } from '../shell.ts';

/** Adds `factwright rules`. */
export function addRules(program: Command, shell: Shell): void {
  program
    .command('rules')
    .description('List the rules: level, norm, reason, standard')
    .addOption(
      new Option('--format <format>', 'the form of the output').choices(['text', 'json', 'markdown']).default('text'),
    )
    .action(
      shell.ending(async ({ format }: { readonly format: 'text' | 'json' | 'markdown' }) => {
        const [{ DESCRIBED_RULES }, { ruleListJson, ruleListMarkdown, ruleListText }, { styleFor }] = await Promise.all(
          [import('../described-rules.ts'), import('../../reporters/index.ts'), import('../colour.ts')],
        );
        const { color } = program.opts<{ readonly color?: boolean }>();
        const style = await styleFor(shell, shell.stdout, color);
        const show = {
          json: ruleListJson,
          markdown: ruleListMarkdown,
          text: (rules: readonly RuleInfo[]) => ruleListText(rules, style),
        };
        shell.stdout.write(show[format](DESCRIBED_RULES));
        return 0;
      }),
    );
}
