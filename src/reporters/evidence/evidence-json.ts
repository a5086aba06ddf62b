import {
  everyQuotation,
  type CheckContext,
  type FactCheck,
  type Id,
  type Quoting,
  type Stance,
} from '../../model/index.ts';
import { isAnonymous, isUnattributed, traceOf } from '../../provenance/index.ts';

/** The evidence of fact checks in figures, as `schemas/evidence.schema.json` describes it. */
export function evidenceOf(subjects: readonly CheckContext[]): object {
  return {
    version: 1,
    checks: Object.fromEntries(
      subjects.map((subject) => [subject.id, { ...claimsOf(subject), ...quotationsOf(subject) }]),
    ),
  };
}

function claimsOf(subject: CheckContext): object {
  const claims = Object.keys(subject.check.claims ?? {});
  return {
    claims: Object.fromEntries(
      claims.map((claim) => [
        claim,
        { rebuts: figures(subject, claim, 'rebuts'), supports: figures(subject, claim, 'supports') },
      ]),
    ),
  };
}

function figures(subject: CheckContext, claim: Id, stance: Stance): object {
  const { items, outlets, roots, independent, notStated, largestShare, interested } = traceOf(subject)({
    claim,
    stances: [stance],
  });
  return {
    items: items.length,
    outlets: outlets.length,
    roots: roots.length,
    independent,
    notStated: notStated.length,
    largestShare:
      largestShare === undefined ? null : { source: largestShare.source, share: roundShare(largestShare.share) },
    interested,
    anonymous: items.filter(isAnonymous).length,
    unattributed: items.filter(isUnattributed).length,
    held: items.filter(({ held }) => held).length,
  };
}

/** Four places say what a person needs, and are the same on every machine. */
function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function quotationsOf({ check, verification }: CheckContext): object {
  const quotations = everyQuotation(verification).map(({ quoting, state }) => {
    const { result, reason, secondHand, receipt, notes, found } = state;
    return {
      ...namesOf(quoting, check),
      result,
      secondHand,
      words: found?.words,
      ...(receipt === undefined ? {} : { receipt: true, receiptDate: receipt.date }),
      notes: reason === undefined ? notes : [REASONS[reason], ...notes],
    };
  });
  return { quotations };
}

/** Which quotation it is: that of an item, of the statement, or of a reply, by its number and party. */
function namesOf(quoting: Quoting, { replies = [] }: FactCheck): object {
  if (quoting.of === 'evidence') return { evidence: quoting.id };
  if (quoting.of === 'statement') return { statement: true };
  return { reply: quoting.index + 1, to: replies[quoting.index]?.to };
}

/** Why a quotation could not be looked for, in words. */
const REASONS = {
  'no-snapshot': 'No copy of the source is stored.',
  'no-text': 'The stored copy contains no text.',
  tampered: 'The stored copy does not match the lock file.',
  elsewhere: 'The stored copy is elsewhere; this checkout has only a pointer to it.',
  'other-address': 'The stored copy is of a different address from the one that the source gives.',
  excerpt: 'Only excerpts of the source are stored, and the words are not in them.',
  'no-receipt': 'No copy is kept, and there is no receipt of these words.',
  'old-receipt': 'No copy is kept, and the receipt is of another version of the rules for quotations.',
  'receipt-of-other-address':
    'No copy is kept, and the receipts are of a different address from the one that the source gives.',
  'no-original': 'It is a translation, and the original words are not given.',
  'no-source': 'It is not said where the words can be read.',
} as const;
