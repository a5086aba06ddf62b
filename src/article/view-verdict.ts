import {
  inLanguage,
  primaryLanguage,
  type CheckContext,
  type LanguageTag,
  type LocalText,
  type ProjectSettings,
  type Rating,
} from '../model/index.ts';
import type { ScaleStep, VerdictView } from './article-view.ts';
import type { Passage } from './passage.ts';
import { tidy, type Wording } from './wording.ts';

/** The verdict, with the rating's place on the scale; a rating that the scale lacks is shown by its id. */
export function viewVerdict(context: CheckContext, wording: Wording): VerdictView | undefined {
  const { verdict, status } = context.check;
  if (verdict === undefined) return undefined;
  const { scale } = context;
  const rating = scale.ratings.find(({ id }) => id === verdict.rating);
  const value = rating?.value;
  return {
    rating: verdict.rating,
    label: viewRating(verdict.rating, context, wording),
    class: rating?.class ?? 'unproven',
    definition: rating ? viewLocal(rating.definition, context, wording) : { text: '' },
    steps: rating === undefined || value === undefined ? [] : viewSteps(rating, context, wording),
    summary: tidy(verdict.summary),
    ...(value !== undefined && { value, best: scale.best, worst: scale.worst }),
    colour: rating?.colour,
    reasoning: verdict.reasoning,
    withdrawn: status === 'withdrawn' ? wording.words.withdrawn.verdict : undefined,
  };
}

/** The label of a rating in the page's language, or its id. */
export function viewRating(id: string, context: CheckContext, wording: Wording): Passage {
  const rating = context.scale.ratings.find((each) => each.id === id);
  return rating ? viewLocal(rating.label, context, wording) : { text: id };
}

function viewSteps(current: Rating, context: CheckContext, wording: Wording): readonly ScaleStep[] {
  const valued = context.scale.ratings.filter(({ value }) => value !== undefined);
  return valued.toReversed().map((rating) => ({
    label: viewLocal(rating.label, context, wording),
    class: rating.class,
    current: rating === current,
  }));
}

function viewLocal(text: LocalText, { settings }: CheckContext, wording: Wording): Passage {
  return viewScaleText(text, settings, wording);
}

/** A text of the scale, with its language where that is not the page's. */
export function viewScaleText(text: LocalText, settings: ProjectSettings, wording: Wording): Passage {
  const [first] = settings.languages;
  // The built-in scales are written in English, an own one in the project's first language.
  const own: LanguageTag | undefined = typeof settings.scale === 'string' ? 'en' : first;
  const found = inLanguage(text, [wording.lang, ...settings.languages]);
  const language = found.language ?? own;
  const isPages = language !== undefined && primaryLanguage(language) === primaryLanguage(wording.lang);
  return wording.passage(found.text, isPages ? undefined : language);
}
