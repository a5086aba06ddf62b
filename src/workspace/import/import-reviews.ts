import {
  importedCheck,
  isOwnReview,
  languageFor,
  labelKey,
  type ImportContext,
  type OwnPublisher,
} from '../../authoring/index.ts';
import { isReview, type Found, type FoundReview } from '../../interchange/index.ts';
import type { ImportStore, Stored } from './import-store.ts';

/** Which reviews are wanted, and what is asked about them. */
export interface ImportWishes {
  readonly publisher: OwnPublisher;
  /** Only these languages; all of the project's without it. */
  readonly languages?: readonly string[];
  /** Asks what a label means that nobody knows yet; the answer is known to `context.ratingOf` from then on. */
  readonly ask?: (label: string) => Promise<void>;
}

/** What became of one review. */
export type Outcome =
  | (Stored & { readonly review: FoundReview; readonly unrated?: string })
  | { readonly outcome: 'left-out'; readonly review: FoundReview; readonly why: string; readonly isOfOthers?: true }
  | { readonly outcome: 'no-review'; readonly file: string; readonly why: string };

/** Makes checks of reviews, one after the other. */
export async function* importReviews(
  reviews: AsyncIterable<Found>,
  wishes: ImportWishes,
  { context, store }: { readonly context: ImportContext; readonly store: ImportStore },
): AsyncGenerator<Outcome> {
  const asked = new Set<string>();
  for await (const found of reviews) {
    if (!isReview(found)) {
      yield { outcome: 'no-review', file: found.noReview, why: found.why };
      continue;
    }
    const unwanted = whyUnwanted(found, wishes, context);
    if (unwanted !== undefined) {
      yield { outcome: 'left-out', review: found, ...unwanted };
      continue;
    }
    await askOnce(found, wishes, { context, asked });
    yield outcomeOf(found, context, store);
  }
}

const OF_OTHERS = 'It is a review of another publisher. `factwright search --in FILE` looks through those.';

function whyUnwanted(
  review: FoundReview,
  { publisher, languages }: ImportWishes,
  context: ImportContext,
): { readonly why: string; readonly isOfOthers?: true } | undefined {
  if (!isOwnReview(review, publisher)) return { why: OF_OTHERS, isOfOthers: true };
  const language = languageFor(review.language, context.languages);
  if (languages !== undefined && language !== undefined && !languages.includes(language))
    return { why: `It is in a language that was not asked for: ${language}.` };
  return undefined;
}

async function askOnce(
  review: FoundReview,
  { ask }: ImportWishes,
  { context, asked }: { readonly context: ImportContext; readonly asked: Set<string> },
): Promise<void> {
  const { label } = review;
  const language = languageFor(review.language, context.languages);
  if (ask === undefined || label === undefined || review.claim === undefined || language === undefined) return;
  if (asked.has(labelKey(label)) || context.ratingOf(review, language) !== undefined) return;
  asked.add(labelKey(label));
  await ask(label);
}

function outcomeOf(review: FoundReview, context: ImportContext, store: ImportStore): Outcome {
  const { check, why } = importedCheck(review, context);
  if (check === undefined) return { outcome: 'left-out', review, why };
  const stored = store.put(check);
  if ('why' in stored) return { outcome: 'left-out', review, why: stored.why };
  const unrated = check.verdict?.rating === undefined ? check.imported.label : undefined;
  return { ...stored, review, ...(unrated === undefined ? {} : { unrated }) };
}
