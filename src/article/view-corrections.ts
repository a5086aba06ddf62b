import { correctionsOf, type CheckContext, type Correction } from '../model/index.ts';
import type { CorrectionView } from './article-view.ts';
import { viewRating } from './view-verdict.ts';
import type { Wording } from './wording.ts';

/** The log of corrections, newest first; that of a translation says what its original said since it was published. */
export function viewCorrections(context: CheckContext, wording: Wording): readonly CorrectionView[] {
  const { check, translates } = context;
  return correctionsOf(check, translates?.check).map(({ correction, isOwn }) =>
    viewCorrection(correction, { context, wording, isOwn }),
  );
}

function viewCorrection(
  { date, kind, text, was, now }: Correction,
  { context, wording, isOwn }: { readonly context: CheckContext; readonly wording: Wording; readonly isOwn: boolean },
): CorrectionView {
  return {
    date: wording.date(date),
    kind,
    label: wording.words.correctionKinds[kind],
    ...wording.passage(text, isOwn ? undefined : context.translates?.language),
    was: was === undefined ? undefined : viewRating(was, context, wording),
    now: now === undefined ? undefined : viewRating(now, context, wording),
  };
}

/** That a correction changed the rating, from which and to which, without a full stop. */
export function changeOf({ was, now }: Pick<CorrectionView, 'was' | 'now'>, { words }: Wording): string | undefined {
  if (was === undefined || now === undefined) return undefined;
  return words.notices.verdictChanged.replace('{was}', () => was.text).replace('{now}', () => now.text);
}
