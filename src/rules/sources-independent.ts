import type { Id } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import { nameGroup, type Link } from '../provenance/index.ts';
import { decisiveClaims, type BorneOut } from './evidence/fitting-provenance.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** A decisive claim rests on two chains that share nobody, or on one primary source that is held. */
export const sourcesIndependent: Rule = {
  name: 'sources-independent',
  level: 'warning',
  milderInDraft: true,
  needsReferences: true,
  summary:
    'A decisive claim, unless `unproven`, rests on at least two independent chains or on one stored primary source.',
  why: 'Ten reports that all rely on one are one; if that one is wrong, they all are.',
  basis:
    'IFCN Code of Principles on more than one source; EFCSN Code of Standards; the two-source rules of news agencies.',
  on: {
    *check(subject) {
      for (const claim of decisiveClaims(subject)) {
        const { independent, items, untraced } = claim.provenance;
        if (untraced) {
          yield tooLong(claim.id);
          return;
        }
        if (independent > 1 || items.some(({ primaryHeld }) => primaryHeld)) continue;
        yield {
          path: ['claims', claim.id],
          part: 'key',
          message: message(claim, subject),
          hint: 'Find a source that does not rely on the others, or store one primary source and quote it.',
        };
      }
    },
  },
};

/** Chains that are too long to follow are reported, not passed. */
function tooLong(id: Id): RuleFinding {
  return {
    path: ['claims', id],
    part: 'key',
    message: `The evidence on \`${id}\` is not traced, since the chains of this file have more than 100,000 steps in all.`,
    hint: 'Split the check, or take out sources on which nothing rests.',
  };
}

function message({ id, finding, provenance }: BorneOut, subject: CheckSubject): string {
  const { independent, narrows, items } = provenance;
  const head = `The claim \`${id}\` is found ${finding}`;
  if (independent === 0) return `${head}, but no chain leads to it from an origin.`;
  const [narrow] = narrows;
  if (narrow === undefined || narrow === 'not-stated') return `${head} on a single chain, whose origin is not stated.`;
  const all =
    items.length === 1
      ? 'its only item comes from'
      : `${items.length === 2 ? 'both' : `all ${items.length}`} items go through`;
  return `${head} on a single chain: ${all} ${called(narrow, subject)}.`;
}

function called({ group }: Exclude<Link, 'not-stated'>, { parties }: CheckSubject): string {
  return nameGroup(group, {
    nameOf: (party) => parties[party]?.name ?? (party === 'unknown' ? 'an unknown author' : party),
    list: (names) => names.join(' with '),
  });
}
