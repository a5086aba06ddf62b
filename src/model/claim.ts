/** What the evidence shows about a claim. (What a rule finds is a `RuleFinding`.) */
export type ClaimFinding = 'upheld' | 'rebutted' | 'mixed' | 'unproven';

/** One checkable part of a statement: either `quote` or `implied` is present. */
export interface Claim {
  readonly text: string;
  readonly quote?: string;
  readonly implied?: string;
  readonly finding?: ClaimFinding;
  readonly decisive?: boolean;
}

/** Whether the verdict rests on the claim; it does unless the file says otherwise. */
export function isDecisive(claim: Claim): boolean {
  return claim.decisive ?? true;
}
