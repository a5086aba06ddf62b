import { nearest } from '../diagnostics/index.ts';
import type { RuleLevel } from '../model/index.ts';

const LEVELS = ['off', 'info', 'warning', 'error'] as const;

/** Reads `RULE=LEVEL`; whether there is such a rule is not known here. */
export function parseLevel(
  text: string,
): { readonly rule: string; readonly level: RuleLevel } | { readonly problem: string } {
  const [, rule, name] = /^([^=]+)=([^=]*)$/.exec(text) ?? [];
  if (rule === undefined || name === undefined)
    return { problem: 'It must be a rule and its level, such as link-secure=off.' };
  const level = LEVELS.find((known) => known === name);
  if (level !== undefined) return { rule, level };
  const near = nearest(name, LEVELS);
  return {
    problem: `A level is one of ${LEVELS.join(', ')}.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
  };
}
