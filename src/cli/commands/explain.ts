import type { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/** Adds `factwright explain`. */
export function addExplain(program: Command, shell: Shell): void {
  program
    .command('explain')
    .description('Explain a rule: norm, reason, standard, a wrong and a right example, how to fix it')
    .argument('<rule>', 'the name of the rule, as in a report')
    .action(
      shell.ending(async (name: string) => {
        const [{ DESCRIBED_RULES }, { ruleExample }, { explainRule }, { styleFor }] = await Promise.all([
          import('../described-rules.ts'),
          import('../rule-example.ts'),
          import('../../reporters/index.ts'),
          import('../colour.ts'),
        ]);
        const rule = DESCRIBED_RULES.find((one) => one.name === name);
        if (rule === undefined) throw await unknown(name, DESCRIBED_RULES);
        const { color } = program.opts<{ readonly color?: boolean }>();
        shell.stdout.write(explainRule(rule, ruleExample(name), await styleFor(shell, shell.stdout, color)));
        return 0;
      }),
    );
}

async function unknown(name: string, rules: readonly { readonly name: string }[]): Promise<UsageError> {
  if (name.startsWith('own/'))
    return new UsageError(
      `\`${name}\` is a rule that a project has written itself.`,
      `What it asks for is in \`rules/${name.slice('own/'.length)}.js\` of the project.`,
    );
  const { nearest } = await import('../../diagnostics/index.ts');
  const near = nearest(
    name,
    rules.map((rule) => rule.name),
  );
  return new UsageError(
    `There is no rule \`${name}\`.`,
    near === undefined ? '`factwright rules` lists them all.' : `Did you mean \`${near}\`?`,
  );
}
