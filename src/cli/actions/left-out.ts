import { listed } from '../../diagnostics/index.ts';
import type { Id, Status } from '../../model/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/** A check of which nothing was rendered, and the status that counts for it. */
export interface LeftOut {
  readonly id: Id;
  readonly status: Status;
  /** Present of a check that was made elsewhere. */
  readonly isImported?: true;
}

/** How many of them a sentence names. */
const MOST = 3;

/** The checks that readers cannot see; `done` is what was done to the others, such as `rendered`. */
export function notPublic(all: readonly LeftOut[], done: string): string {
  const what = all.length === 1 ? '1 check that is not public' : `${all.length} checks that are not public`;
  return `Left out ${what}: ${listed(
    all.map(({ id }) => id),
    { most: MOST },
  )}. With --drafts, they are ${done} as well.`;
}

/** The checks that have no ClaimReview, where others have one. */
export function withoutReview(all: readonly LeftOut[]): string {
  const what = all.length === 1 ? '1 check' : `${all.length} checks`;
  const named = listed(
    all.map((one) => `${one.id} (${reasonOf(one).short})`),
    { most: MOST },
  );
  return `Left out ${what} without a ClaimReview, which only a published check with a verdict has: ${named}.`;
}

/** What was asked for does not exist: of the only check that was named, or of any that were. */
export function noReview([first, ...others]: readonly LeftOut[]): UsageError | undefined {
  if (first === undefined) return undefined;
  if (others.length > 0) return new UsageError('There is nothing to render.', withoutReview([first, ...others]));
  const { sentence, hint } = reasonOf(first);
  return new UsageError(`There is no ClaimReview of \`${first.id}\`: ${sentence}`, hint);
}

interface Reason {
  readonly short: string;
  readonly sentence: string;
  readonly hint: string;
}

const PUBLISH = 'Publish it first, with `status: published`; until then, look at its page: --to html.';

function reasonOf({ status, isImported }: LeftOut): Reason {
  return status === 'published' && isImported ? UNCLASSED : REASONS[status];
}

const UNCLASSED: Reason = {
  short: 'label without a rating',
  sentence: 'it was imported, and its label has no rating on the scale of the project yet.',
  hint: 'Give it the rating that its label means: `verdict: { rating: … }`.',
};

const REASONS: Readonly<Record<Status, Reason>> = {
  draft: { short: 'draft', sentence: 'it is a draft, and only a published check has one.', hint: PUBLISH },
  review: { short: 'in review', sentence: 'it is in review, and only a published check has one.', hint: PUBLISH },
  withdrawn: {
    short: 'withdrawn',
    sentence: 'it was withdrawn, and only a published check has one.',
    hint: 'Where one was published before, delete it, so that search engines drop it; the page says that the check was withdrawn: --to html.',
  },
  published: {
    short: 'no verdict',
    sentence: 'it has no verdict, which a ClaimReview is about.',
    hint: 'Add its `verdict`.',
  },
};
