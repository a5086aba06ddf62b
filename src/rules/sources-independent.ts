import { SECONDARY_KINDS, type Id } from '../model/index.ts';
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
          hint: hint(claim),
        };
      }
    },
  },
};

function hint({ provenance }: BorneOut): string {
  const stated =
    provenance.notStated.length === 0
      ? ''
      : 'Say where the articles have it from (`basedOn`, `from`, `ownWork`: see `origin-stated`), or find';
  return `${stated === '' ? 'Find' : stated} a source that does not rely on the others, or store one primary source (any kind but ${SECONDARY}) and quote it.`;
}

/** The kinds that are not primary, as a list. */
const SECONDARY = SECONDARY_KINDS.map((kind) => `\`${kind}\``).join(', ');

/** Chains that are too long to follow are reported, not passed. */
function tooLong(id: Id): RuleFinding {
  return {
    path: ['claims', id],
    part: 'key',
    message: `The evidence on \`${id}\` is not traced, since the chains of this file have more than 100,000 steps in all.`,
    hint: 'Split the check, or take out sources on which nothing rests.',
  };
}

/** The number in the words of the page and of `factwright evidence`. */
function message({ id, finding, provenance }: BorneOut, subject: CheckSubject): string {
  const { independent, narrows, items, notStated } = provenance;
  const further = notStated.length === 0 ? '' : ' One chain does not count, as its origin is not stated.';
  const head = `The claim \`${id}\` is found ${finding}`;
  if (independent === 0) return `${head}, but no chain leads back to an origin.${further}`;
  const [narrow] = narrows;
  if (narrow === undefined || narrow === 'not-stated') return `${head} on 1 independent chain.${further}`;
  const all =
    items.length === 1
      ? 'its only item comes from'
      : notStated.length > 0
        ? 'it goes through'
        : `${items.length === 2 ? 'both' : `all ${items.length}`} items go through`;
  return `${head} on 1 independent chain: ${all} ${called(narrow, subject)}.${further}`;
}

function called({ group }: Exclude<Link, 'not-stated'>, { parties }: CheckSubject): string {
  return nameGroup(group, {
    nameOf: (party) => parties[party]?.name ?? (party === 'unknown' ? 'an unknown author' : party),
    list: (names) => names.join(' with '),
  });
}
