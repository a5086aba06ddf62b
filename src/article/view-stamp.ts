import type { CheckContext, RatingClass } from '../model/index.ts';
import type { Passage } from './passage.ts';
import { viewRating } from './view-verdict.ts';
import type { Wording } from './wording.ts';

/** The verdicts that, printed across a picture, say that it is not to be believed. */
const DAMNING: ReadonlySet<RatingClass> = new Set(['false', 'mostly-false', 'misleading', 'altered-media', 'satire']);

/** What is printed across a picture that is itself the falsehood; a verdict that was withdrawn is not, but that it was. */
export function viewStamp(context: CheckContext, wording: Wording): Passage {
  const { words } = wording;
  const { verdict, status } = context.check;
  if (status === 'withdrawn') return wording.passage(words.notices.withdrawn, words.language);
  const rating = context.scale.ratings.find(({ id }) => id === verdict?.rating);
  if (rating !== undefined && DAMNING.has(rating.class)) return viewRating(rating.id, context, wording);
  return wording.passage(words.falsePicture, words.language);
}
