import type { CheckContext, ImportedCheck, Rating } from '../model/index.ts';
import type { ScaleStep, VerdictView } from './article-view.ts';
import type { Passage } from './passage.ts';
import { texts } from './texts.ts';
import { viewOfScale } from './view-local.ts';
import { tidy, type Wording } from './wording.ts';

/** The verdict, with the rating's place on the scale; a rating that the scale lacks is shown by its id. */
export function viewVerdict(context: CheckContext, wording: Wording): VerdictView | undefined {
  const { check, scale } = context;
  if (check.imported !== undefined) return viewImportedVerdict(check, context, wording);
  const { verdict, status } = check;
  if (verdict === undefined) return undefined;
  const rating = scale.ratings.find(({ id }) => id === verdict.rating);
  const value = rating?.value;
  return {
    rating: verdict.rating,
    label: viewRating(verdict.rating, context, wording),
    class: rating?.class ?? 'unproven',
    definition: rating ? viewOfScale(rating.definition, wording, context.settings) : { text: '' },
    steps: rating === undefined || value === undefined ? [] : viewSteps(rating, context, wording),
    summary: tidy(verdict.summary),
    ...(value !== undefined && { value, best: scale.best, worst: scale.worst }),
    colour: rating?.colour,
    reasoning: verdict.reasoning,
    withdrawn: status === 'withdrawn' ? wording.words.withdrawn.verdict : undefined,
  };
}

/** The verdict of a check that was made elsewhere: its publisher's word, which is not one of the scale, with its class where it has one. */
function viewImportedVerdict(
  { imported, verdict = {}, status }: ImportedCheck,
  { scale, translates, language }: CheckContext,
  wording: Wording,
): VerdictView {
  const rating = scale.ratings.find(({ id }) => id === verdict.rating);
  return {
    rating: rating?.id,
    label: wording.passage(tidy(imported.label), translates?.language ?? language),
    class: rating?.class,
    definition: { text: '' },
    steps: [],
    ...texts(verdict, ['summary']),
    ...imported.rating,
    colour: rating?.colour,
    reasoning: verdict.reasoning,
    withdrawn: status === 'withdrawn' ? wording.words.withdrawn.verdict : undefined,
  };
}

/** The label of a rating in the page's language, or its id. */
export function viewRating(id: string, context: CheckContext, wording: Wording): Passage {
  const rating = context.scale.ratings.find((each) => each.id === id);
  return rating ? viewOfScale(rating.label, wording, context.settings) : { text: id };
}

function viewSteps(current: Rating, context: CheckContext, wording: Wording): readonly ScaleStep[] {
  const valued = context.scale.ratings.filter(({ value }) => value !== undefined);
  return valued.toReversed().map((rating) => ({
    label: viewOfScale(rating.label, wording, context.settings),
    class: rating.class,
    current: rating === current,
  }));
}
