import { listed, nearest } from '../diagnostics/index.ts';
import { ratingMeant } from './ratings/rating-meant.ts';
import type { Rule } from './rule.ts';

/** The rating belongs to the project's scale. */
export const ratingInScale: Rule = {
  name: 'rating-in-scale',
  level: 'error',
  alsoWithdrawn: true,
  alsoImported: true,
  summary: "The rating belongs to the project's scale.",
  why: 'Readers compare verdicts across checks; a word that the scale does not define means nothing to them.',
  basis: "Google's ClaimReview guidelines: ratings come from the publisher's own published scale.",
  on: {
    *check({ check }, { project }) {
      const rating = check.verdict?.rating;
      if (rating === undefined || project.scale === undefined) return;
      const ids = project.scale.ratings.map(({ id }) => id);
      if (ids.includes(rating)) return;
      const meant = ratingMeant(rating, project.scale);
      const all = `The scale has ${listed(ids.map((id) => `\`${id}\``))}.`;
      yield {
        path: ['verdict', 'rating'],
        message: `The scale has no rating \`${rating}\`.`,
        hint:
          meant === undefined
            ? all
            : `Did you mean \`${meant}\`?${nearest(rating, [meant]) === undefined ? ` ${all}` : ''}`,
      };
    },
  },
};
