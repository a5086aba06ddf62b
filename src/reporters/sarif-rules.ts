import type { Level } from '../diagnostics/index.ts';
import type { RuleInfo } from './rule-info.ts';
import { sarifText } from './sarif-text.ts';

/** Our levels in the words of SARIF. */
export const SARIF_LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** GitHub's word for how grave the findings of a rule are. */
const SEVERITIES: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };

/** A rule as a `reportingDescriptor`. */
export function sarifRule({ name, level, summary, why, basis }: RuleInfo): unknown {
  const reasons = [why, ...(basis === '' ? [] : [`Basis: ${basis}`])].filter((text) => text !== '');
  return {
    id: name,
    name,
    shortDescription: { text: sarifText(summary) },
    fullDescription: { text: sarifText(why === '' ? summary : why) },
    defaultConfiguration: { level: SARIF_LEVELS[level] },
    help: {
      text: [summary, ...reasons].map(sarifText).join('\n\n'),
      markdown: [`**${summary}**`, ...reasons].map(sarifText).join('\n\n'),
    },
    properties: { tags: ['fact-checking'], 'problem.severity': SEVERITIES[level] },
  };
}

/** What is said of a rule that nobody described. */
export function unknownRule(name: string, level: Level): RuleInfo {
  return { name, level, summary: name, why: '', basis: '' };
}
