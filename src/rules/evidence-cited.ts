import { citationsIn } from '../model/index.ts';
import { meantBy } from './references/misspelt.ts';
import { otherKindsIn } from './references/other-kind.ts';
import { markableIn, missedMarks } from './prose/missed-marks.ts';
import type { Rule } from './rule.ts';

/** With an `article`, every item of evidence is cited in it. */
export const evidenceCited: Rule = {
  name: 'evidence-cited',
  level: 'warning',
  summary: 'With an `article`, every item of evidence is cited in it.',
  why: 'What the article does not mention, its reader does not weigh.',
  basis: "Google's ClaimReview guidelines: the page itself shows the evidence for the rating.",
  on: {
    *check({ check, parties, sources }) {
      if (check.article === undefined) return;
      const cited = new Set(citationsIn(check.article).flatMap(({ kind, id }) => (kind === 'evidence' ? [id] : [])));
      const defined = new Set(Object.keys(check.evidence ?? {}));
      const otherKind = otherKindsIn({ ...check, parties, sources });
      const meant = meantBy(cited, defined, (id) => otherKind(id, 'evidence')?.meant ?? []);
      // `citation-readable` says how these should be written.
      const missed = new Set(missedMarks(check.article, markableIn(check)).flatMap(({ ids }) => ids));
      for (const id of defined) {
        if (cited.has(id) || meant.has(id) || missed.has(id)) continue;
        yield {
          path: ['evidence', id],
          part: 'key',
          message: `The article does not cite the evidence \`${id}\`.`,
          hint: `Write \`[@${id}]\` where the article speaks of it.`,
        };
      }
    },
  },
};
