import type { RuleInfo } from './rule-info.ts';
import type { Style } from './style.ts';

/** A rule with whether drafts are judged one level milder, and who may excuse it where not a comment in the file. */
export interface ExplainedRule extends RuleInfo {
  readonly milderInDraft?: true;
  readonly excusable?: 'in-settings' | 'never';
}

/** What is said of a departure from a rule's norm, with excerpts that depart from it and follow it where text can show that. */
export interface RuleExample {
  readonly message: string;
  readonly hint?: string;
  readonly wrong?: string;
  readonly right?: string;
}

/** The level of a rule in words. */
export function levelWords({ level, milderInDraft }: ExplainedRule): string {
  return milderInDraft ? `${level}; one level milder in drafts and reviews` : level;
}

/** How findings of a rule can be excused, in words. */
export function exceptionWords({ name, excusable }: ExplainedRule): string {
  if (excusable === 'never') return 'None: no rule can judge a file that does not meet this.';
  if (excusable === 'in-settings')
    return 'Only in `factwright.yaml`, by its level there: it protects people other than the author of a file.';
  return `A comment in the file, with its reason: \`# factwright-ignore ${name}: …\`.`;
}

/** A rule for the terminal: norm, reason, standard, level, a wrong and a right example, how to fix it, how to excuse it. */
export function explainRule(rule: ExplainedRule, { wrong, right, message, hint }: RuleExample, style: Style): string {
  const section = (title: string, ...lines: readonly string[]): readonly string[] => [
    '',
    style.strong(title),
    ...lines.flatMap((text) => text.split('\n')).map((line) => (line === '' ? '' : `  ${line}`)),
  ];
  return [
    `${style.strong(rule.name)} ${style.dim(`(${levelWords(rule)})`)}`,
    `  ${rule.summary}`,
    ...section('Why', rule.why),
    ...section('Standard', rule.basis),
    ...(wrong === undefined ? [] : section('Wrong', wrong)),
    ...section('The message', style[rule.level](message)),
    ...(hint === undefined ? [] : section('How to fix it', hint)),
    ...(right === undefined ? [] : section('Right', right)),
    ...section('Exceptions', exceptionWords(rule)),
    '',
  ].join('\n');
}
