import type { ClaimFinding, Id } from '../model/index.ts';
import { isUnattributed, type ItemProvenance } from '../provenance/index.ts';
import { listedIds } from './listed-ids.ts';
import type { VerdictProblem } from './problem.ts';
import type { ClaimStanding, Standing } from './standing.ts';

/** Whether something that counts bears out the finding; that nothing settles a claim needs nothing. */
export function borneOut({ finding, items }: ClaimStanding): boolean {
  return finding === 'unproven' || items.length > 0;
}

/** Why a finding does not hold. */
export function rejected({ id, finding, voided }: ClaimStanding): VerdictProblem {
  const verb = { rebutted: 'rebuts it', upheld: 'supports it', mixed: 'bears on it', unproven: 'bears on it' }[finding];
  const why =
    voided.length === 0
      ? ''
      : `: the ${voided.length === 1 ? 'quotation' : 'quotations'} of ${listedIds(voided)} ${voided.length === 1 ? 'is' : 'are'} not in ${voided.length === 1 ? 'its source' : 'their sources'}`;
  return {
    kind: 'not-borne-out',
    claim: id,
    items: voided,
    message: `The claim \`${id}\` is found ${finding}, but no evidence that counts ${verb}${why}.`,
    hint:
      voided.length === 0
        ? 'Add factual evidence, or change the finding.'
        : 'Correct the quotation, or change the finding.',
  };
}

/** Every decisive claim is found as the rating's class says. */
export function otherFindings({ rating, claims }: Standing, wanted: ClaimFinding): readonly VerdictProblem[] {
  const decisive = claims.filter((claim) => claim.decisive);
  if (decisive.length === 0) {
    return [
      {
        kind: 'nothing-decisive',
        items: [],
        message: `No claim is decisive, so nothing supports the rating \`${rating}\`.`,
        hint: 'Remove `decisive: false` from a claim that the verdict rests on.',
      },
    ];
  }
  return decisive
    .filter(({ finding }) => finding !== wanted)
    .map(({ id, finding, items }): VerdictProblem => {
      const by = items.length === 0 ? '' : ` by ${listedIds(idsOf(items))}`;
      return {
        kind: 'other-finding',
        claim: id,
        items: idsOf(items),
        message: `The rating \`${rating}\` says that every decisive claim is ${wanted}, but \`${id}\` is found ${finding}${by}.`,
        hint: 'Change the rating or the finding; or, if the verdict does not rest on the claim, set `decisive: false`.',
      };
    });
}

/** What is true is borne out by somebody besides the speaker. */
export function speakerAlone({ rating, claims }: Standing): readonly VerdictProblem[] {
  return claims
    .filter(({ decisive, finding }) => decisive && finding === 'upheld')
    .filter(({ items }) => items.length > 0 && !items.some(({ apartFromSpeaker }) => apartFromSpeaker))
    .map(({ id, items }): VerdictProblem => ({
      kind: 'speaker-alone',
      claim: id,
      items: idsOf(items),
      message: `The rating \`${rating}\` does not follow for the claim \`${id}\`, which only the speaker's own side supports: ${listedIds(idsOf(items))}.`,
      hint: 'Add evidence from somebody whom the speaker does not control, or change the finding to `unproven`.',
    }));
}

/** A rating rests on somebody who can be asked or looked up. */
export function unnamed({ rating, claims }: Standing): readonly VerdictProblem[] {
  const decisive = claims.filter((claim) => claim.decisive);
  const items = decisive.flatMap((claim) => claim.items);
  if (items.length === 0 || !items.every(isUnnamed)) return [];
  const anonymous = [...new Set(idsOf(items.filter((item) => !isUnattributed(item))))];
  const unattributed = [...new Set(idsOf(items.filter(isUnattributed)))];
  const reasons = [
    ...(anonymous.length === 0
      ? []
      : [`${listedIds(anonymous)} ${anonymous.length === 1 ? 'rests' : 'rest'} on people who are not named`]),
    ...(unattributed.length === 0
      ? []
      : [`${listedIds(unattributed)} ${unattributed.length === 1 ? 'does' : 'do'} not say where it comes from`]),
  ];
  const of = decisive.filter((claim) => claim.items.length > 0).map(({ id }) => id);
  return [
    {
      kind: 'unnamed',
      items: [...anonymous, ...unattributed],
      message: `The rating \`${rating}\` rests on no named source. What bears out the ${of.length === 1 ? 'finding' : 'findings'} on ${listedIds(of)}: ${reasons.join('; ')}.`,
      hint: 'Find one named source, or give the origin of those that have one in `basedOn`, `ownWork` or `from`.',
    },
  ];
}

function isUnnamed({ ends }: ItemProvenance): boolean {
  return ends.every((end) => end === 'anonymous' || end === 'not-stated');
}

function idsOf(items: readonly ItemProvenance[]): readonly Id[] {
  return items.map(({ id }) => id);
}
