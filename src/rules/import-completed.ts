import { listed } from '../diagnostics/index.ts';
import type { FactCheck } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** A check that was made elsewhere is completed until it can stand like one that was made here. */
export const importCompleted: Rule = {
  name: 'import-completed',
  level: 'info',
  alsoWithdrawn: true,
  alsoImported: true,
  summary: 'A check that was made elsewhere is completed, piece by piece, until its evidence is here as data.',
  why: 'Readers of an imported check must take its word for it: nothing here proves what it says.',
  basis: 'The format: `imported` waives what an import could not know.',
  on: {
    *check({ check }) {
      const missing = missingFrom(check);
      if (check.imported === undefined) return;
      yield {
        path: ['imported'],
        part: 'key',
        message:
          missing.length === 0
            ? 'The check was made elsewhere, and has everything now that one made here must have.'
            : `The check was made elsewhere: ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} not known here.`,
        hint:
          missing.length === 0
            ? 'Delete `imported`, and add a correction of `kind: update`.'
            : 'Add what you can find out; in an imported check, filling what is `unknown` needs no correction.',
      };
    },
  },
};

/** What a check must have that was made here, and this one does not. */
function missingFrom({ authors, claims, evidence, statement, verdict }: FactCheck): readonly string[] {
  const parts: readonly (readonly [key: string, value: unknown])[] = [
    ['authors', authors],
    ['claims', claims],
    ['evidence', evidence],
    ['statement.quote', statement.quote ?? statement.media],
    ['statement.speaker', statement.speaker],
    ['statement.date', statement.date],
    ['statement.source', statement.source],
    ['verdict.rating', verdict?.rating],
    ['verdict.summary', verdict?.summary],
  ];
  return parts.flatMap(([key, value]) => (value === undefined ? [`\`${key}\``] : []));
}
