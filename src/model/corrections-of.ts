import type { Correction, FactCheck } from './fact-check.ts';
import { isBefore } from './is-before.ts';

type Logged = Pick<FactCheck, 'published' | 'status' | 'corrections'>;

/** A correction in a log, and whether the check itself has it. */
interface Entry {
  readonly correction: Correction;
  readonly isOwn: boolean;
}

/**
 * The corrections that readers of a check must know, the newest first: its own, and of a translation those that its original
 * made since it was published and that it does not repeat. What a translation was made after was never wrong in it.
 */
export function correctionsOf(check: Logged, original?: Logged): readonly Entry[] {
  const own = check.corrections ?? [];
  const left = [...own];
  const inherited = (original?.corrections ?? []).filter((correction) => {
    const { published } = check;
    const isWithdrawal = correction.kind === 'withdrawal' && check.status === 'withdrawn';
    if (!isWithdrawal && published !== undefined && isBefore(correction.date, published)) return false;
    const same = left.findIndex(({ kind, date }) => kind === correction.kind && !isBefore(date, correction.date));
    if (same !== -1) left.splice(same, 1);
    return same === -1;
  });
  const entries = [
    ...own.map((correction) => ({ correction, isOwn: true })),
    ...inherited.map((correction) => ({ correction, isOwn: false })),
  ];
  if (inherited.length === 0) return entries;
  return entries.toSorted(({ correction: one }, { correction: other }) =>
    isBefore(one.date, other.date) ? 1 : isBefore(other.date, one.date) ? -1 : 0,
  );
}
