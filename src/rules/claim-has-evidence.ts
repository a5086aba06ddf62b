import { fittingStances, isDecisive, isFactual, stances, type Stance } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Every decisive claim that is not `unproven` has factual evidence whose stance fits its finding. */
export const claimHasEvidence: Rule = {
  name: 'claim-has-evidence',
  level: 'error',
  milderInDraft: true,
  needsReferences: true,
  summary: 'Every decisive claim that is not `unproven` has factual evidence whose stance fits its finding.',
  why: 'A finding without evidence is an assertion, which is what a fact check sets out to replace.',
  basis: 'IFCN Code of Principles: readers can verify findings for themselves.',
  on: {
    *check({ check }) {
      const found = new Set<string>();
      // Items for claims that do not exist: `reference-exists` reports the misspelling, and this is its consequence.
      const lost = new Set<Stance>();
      for (const item of Object.values(check.evidence ?? {})) {
        if (!isFactual(item)) continue;
        for (const { claim, stance } of stances(item)) {
          found.add(`${claim} ${stance}`);
          if (check.claims?.[claim] === undefined) lost.add(stance);
        }
      }
      for (const [id, claim] of Object.entries(check.claims ?? {})) {
        if (!isDecisive(claim) || claim.finding === undefined) continue;
        const fitting = fittingStances(claim.finding);
        if (fitting.length === 0 || fitting.some((stance) => found.has(`${id} ${stance}`) || lost.has(stance)))
          continue;
        yield {
          path: ['claims', id],
          part: 'key',
          message: `No factual evidence ${fitting.join(' or ')} the claim \`${id}\`, which is found ${claim.finding}.`,
          hint: `Add an evidence item with \`claim: ${id}\` and \`stance: ${fitting[0]}\`, or change the finding.`,
        };
      }
    },
  },
};
