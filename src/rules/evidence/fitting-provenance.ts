import { fittingStances, isDecisive, type Claim, type ClaimFinding, type Id } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import { traceOf, type Provenance } from '../../provenance/index.ts';

/** A claim of which something is found, with where the evidence that bears it out comes from. */
export interface BorneOut {
  readonly id: Id;
  readonly claim: Claim;
  readonly finding: ClaimFinding;
  readonly provenance: Provenance;
}

/** The claims that some evidence bears out; those that lack it are for `claim-has-evidence`. */
export function borneOutClaims(subject: CheckSubject): readonly BorneOut[] {
  const trace = traceOf(subject);
  return Object.entries(subject.check.claims ?? {}).flatMap(([id, claim]) => {
    const { finding } = claim;
    const stances = fittingStances(finding);
    if (finding === undefined || stances.length === 0) return [];
    const provenance = trace({ claim: id, stances });
    return provenance.items.length === 0 && provenance.untraced === undefined
      ? []
      : [{ id, claim, finding, provenance }];
  });
}

/** Those of them that the verdict rests on. */
export function decisiveClaims(subject: CheckSubject): readonly BorneOut[] {
  return borneOutClaims(subject).filter(({ claim }) => isDecisive(claim));
}
