import { machineJson } from '../printing/index.ts';
import type { RuleInfo } from './rule-info.ts';
import type { Style } from './style.ts';

/** One line for each rule: name, level, norm. */
export function ruleListText(rules: readonly RuleInfo[], style: Style): string {
  const width = Math.max(0, ...rules.map(({ name }) => name.length));
  return rules
    .map(
      ({ name, level, summary }) =>
        `${style.strong(name.padEnd(width))}  ${style[level](level.padEnd('warning'.length))}  ${summary}\n`,
    )
    .join('');
}

/** The rules as a JSON array of `{name, level, summary, why, basis}`. */
export function ruleListJson(rules: readonly RuleInfo[]): string {
  const plain = rules.map(({ name, level, summary, why, basis }) => ({ name, level, summary, why, basis }));
  return machineJson(plain);
}

/** The rules as a Markdown table; `link` says where the page of a rule is. */
export function ruleListMarkdown(rules: readonly RuleInfo[], link?: (name: string) => string): string {
  const rows = rules.map(({ name, level, summary, basis }) => {
    const called = link === undefined ? `\`${name}\`` : `[\`${name}\`](${link(name)})`;
    return `| ${called} | ${level} | ${cell(summary)} | ${cell(basis)} |\n`;
  });
  return `| rule | level | norm | standard |\n|---|---|---|---|\n${rows.join('')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
