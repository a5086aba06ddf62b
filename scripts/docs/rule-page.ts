import {
  exceptionWords,
  levelWords,
  ruleListMarkdown,
  type ExplainedRule,
  type RuleExample,
} from '../../src/reporters/index.ts';

const GENERATED =
  '<!-- Generated from the rules and their fixtures by `npm run docs`; a test fails when it is stale. -->';

/** The reference page of a rule. */
export function rulePage(rule: ExplainedRule, { wrong, right, message, hint }: RuleExample): string {
  return [
    `# \`${rule.name}\``,
    GENERATED,
    `**${rule.summary}**`,
    rule.why,
    `Level: ${levelWords(rule)}. Standard: ${rule.basis}`,
    ...(wrong === undefined ? [] : ['## Wrong', fenced(wrong)]),
    '## The message',
    message,
    ...(hint === undefined ? [] : ['## How to fix it', hint]),
    ...(right === undefined ? [] : ['## Right', fenced(right)]),
    `Exceptions: ${exceptionWords(rule)}`,
    '[All rules](README.md)',
  ]
    .join('\n\n')
    .concat('\n');
}

/** The page that lists all rules. */
export function ruleIndex(rules: readonly ExplainedRule[]): string {
  return [
    '# The rules',
    GENERATED,
    'What `factwright validate` finds. `factwright explain <rule>` prints the same in a terminal. The first five come from reading\nthe files and have no level to set; `factwright.yaml` sets `off`, `info`, `warning` or `error` for each of the others.',
    ruleListMarkdown(rules, (name) => `${name}.md`),
  ].join('\n\n');
}

function fenced(text: string): string {
  return `\`\`\`${/^factchecks\/\S+$/m.test(text) ? 'text' : 'yaml'}\n${text}\n\`\`\``;
}
