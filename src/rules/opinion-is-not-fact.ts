import { fittingStances, isDecisive, isFactual, stances, type Evidence, type Id, type Stance } from '../model/index.ts';
import type { Rule } from './rule.ts';

/**
 * No decisive claim rests on opinion alone. Where nothing but opinion bears out a finding, `claim-has-evidence` says so;
 * this finds the claim that is only half borne out by facts.
 */
export const opinionIsNotFact: Rule = {
  name: 'opinion-is-not-fact',
  level: 'warning',
  needsReferences: true,
  summary: 'No decisive claim rests on opinion alone, on either side.',
  why: 'An opinion, however learned, does not make something so; a finding between two sides needs facts on both.',
  basis: 'IFCN Code of Principles: findings rest on evidence, and opinion is kept apart from it.',
  on: {
    *check({ check }) {
      const items = Object.values(check.evidence ?? {});
      for (const [id, claim] of Object.entries(check.claims ?? {})) {
        const sides = fittingStances(claim.finding).map((stance) => ({ stance, items: bearing(items, id, stance) }));
        const isBorneOut = sides.some((side) => side.items.some(isFactual));
        if (!isDecisive(claim) || !isBorneOut) continue;
        for (const side of sides) {
          if (side.items.length === 0 || side.items.some(isFactual)) continue;
          yield {
            path: ['claims', id, 'finding'],
            message: `The claim \`${id}\` is found ${claim.finding ?? 'mixed'}, but nothing ${side.stance} it except opinion.`,
            hint: `Add a fact that ${side.stance} it, or change the finding.`,
          };
        }
      }
    },
  },
};

function bearing(items: readonly Evidence[], claim: Id, stance: Stance): readonly Evidence[] {
  return items.filter((item) => stances(item).some((each) => each.claim === claim && each.stance === stance));
}
