import type { ClaimFinding, RatingClass } from '../model/index.ts';
import { borneOut, otherFindings, rejected, speakerAlone, unnamed } from './judge-claims.ts';
import { listedIds } from './listed-ids.ts';
import type { VerdictProblem } from './problem.ts';
import type { ClaimStanding, Standing } from './standing.ts';

/** Why the rating does not follow; nothing if it does. Findings and evidence are judged by the rating's class. */
export function judgeVerdict(standing: Standing): readonly VerdictProblem[] {
  return JUDGES[standing.class].flatMap((judge) => judge(standing));
}

type Judge = (standing: Standing) => readonly VerdictProblem[];

const UNIFORM: readonly Judge[] = [uniform, unnamed];

const JUDGES: Readonly<Record<RatingClass, readonly Judge[]>> = {
  true: [allFound('upheld'), allBorneOut, speakerAlone, unnamed],
  false: [allFound('rebutted'), allBorneOut, unanswered, unnamed],
  misleading: [oneSided, unnamed],
  mixed: UNIFORM,
  'mostly-true': UNIFORM,
  'mostly-false': UNIFORM,
  unproven: [allFound('unproven'), unsearched],
  satire: [unexplained],
  'altered-media': [unexplained],
  'not-checkable': [unexplained],
};

function allFound(finding: ClaimFinding): Judge {
  return (standing) => otherFindings(standing, finding);
}

function allBorneOut({ claims }: Standing): readonly VerdictProblem[] {
  return claims.filter((claim) => claim.decisive && !borneOut(claim)).map(rejected);
}

function unanswered({ rating, unanswered: items, claims }: Standing): readonly VerdictProblem[] {
  const findingOf = new Map(claims.map(({ id, finding }) => [id, finding]));
  return items.map(({ item, claim }): VerdictProblem => {
    const finding = findingOf.get(claim) ?? 'unproven';
    const speaks = finding === 'rebutted' ? 'supports' : 'rebuts';
    return {
      kind: 'unanswered',
      claim,
      items: [item],
      message: `The rating \`${rating}\` does not follow while \`${item}\`, which ${speaks} the claim \`${claim}\`, is not answered: the claim is found ${finding}.`,
      hint: `Say in the \`answer\` of \`${item}\` why it does not change the finding.`,
    };
  });
}

/** One part of a misleading statement holds and another does not. */
function oneSided({ rating, claims }: Standing): readonly VerdictProblem[] {
  const wanted: readonly ClaimFinding[] = ['upheld', 'rebutted'];
  const missing = wanted.filter((finding) => !claims.some((claim) => claim.finding === finding));
  const unborne = wanted
    .map((finding) => claims.filter((claim) => claim.finding === finding))
    .filter((found) => !found.some(borneOut));
  if (missing.length === 0) return unborne.flat().map(rejected);
  return [
    {
      kind: 'one-sided',
      items: [],
      message: `The rating \`${rating}\` says that one part of the statement holds and another does not, but no claim is found ${missing.join(' or ')}: ${findings(claims)}.`,
      hint: 'Split the statement into the part that is true and the part that misleads, or change the rating.',
    },
    ...unborne.flat().map(rejected),
  ];
}

/** Parts of a mixed statement fare differently. */
function uniform({ rating, claims }: Standing): readonly VerdictProblem[] {
  const holding = claims.filter(borneOut);
  const kinds = new Set(holding.map(({ finding }) => finding));
  if (kinds.size > 1 || kinds.has('mixed')) return [];
  const failing = claims.filter((claim) => !borneOut(claim));
  if (failing.length > 0) return failing.map(rejected);
  return [
    {
      kind: 'uniform',
      items: [],
      message: `The rating \`${rating}\` says that the findings on the parts of the statement differ, but they do not: ${findings(claims)}.`,
      hint: 'Choose the rating that all findings share, or reconsider the findings.',
    },
  ];
}

function unsearched({ rating, hasSearches }: Standing): readonly VerdictProblem[] {
  if (hasSearches) return [];
  return [
    {
      kind: 'unsearched',
      items: [],
      message: `The rating \`${rating}\` says that nothing was found, but the file does not say what was searched.`,
      hint: 'Under `searches`, list where you looked, for what, and when.',
    },
  ];
}

function unexplained({ rating, hasReasoning }: Standing): readonly VerdictProblem[] {
  if (hasReasoning) return [];
  return [
    {
      kind: 'unexplained',
      items: [],
      message: `The rating \`${rating}\` follows from no finding, so a reader needs the reasoning, and there is none.`,
      hint: 'Say in `reasoning` how you arrived at it.',
    },
  ];
}

/** What is found of the claims, such as "`a` and `b` are found rebutted". */
function findings(claims: readonly ClaimStanding[]): string {
  const kinds = [...new Set(claims.map(({ finding }) => finding))];
  const parts = kinds.map((finding) => {
    const ids = claims.filter((claim) => claim.finding === finding).map(({ id }) => id);
    return `${listedIds(ids)} ${ids.length === 1 ? 'is' : 'are'} found ${finding}`;
  });
  return parts.length === 0 ? 'there is no claim' : parts.join('; ');
}
