import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import type { Grade } from './table.ts';

/** What findings say of a change: the gravest of them, but for the question whether the headline still holds. Those on the log name no correction that could make up for it. */
export function gradeOf(findings: readonly Pick<Diagnostic, 'rule' | 'level' | 'hint'>[]): Grade {
  const own = findings.filter(({ rule, level }) => rule === 'change-is-corrected' && level !== 'info');
  if (own.length === 0) return 'none';
  if (own.every(({ level }) => level === 'warning')) return 'wording';
  return own.some(({ hint = '' }) => hint.includes('`kind: update`')) ? 'substance' : 'log';
}
