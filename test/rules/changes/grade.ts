import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import type { Grade } from './table.ts';

/** What findings say of a change: the gravest of them. Those on the log name no correction that could make up for it. */
export function gradeOf(findings: readonly Pick<Diagnostic, 'rule' | 'level' | 'hint'>[]): Grade {
  const own = findings.filter(({ rule }) => rule === 'change-is-corrected');
  if (own.length === 0) return 'none';
  if (own.every(({ level }) => level === 'warning')) return 'wording';
  return own.some(({ hint = '' }) => hint.includes('`kind: update`')) ? 'substance' : 'log';
}
