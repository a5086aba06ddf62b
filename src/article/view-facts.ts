import { outdatedSince, pagePath, type CheckContext, type LanguageTag } from '../model/index.ts';
import type { CorrectionFacts, PageFacts } from './page-facts.ts';
import { viewNotices } from './view-byline.ts';
import { changeOf, viewCorrections } from './view-corrections.ts';
import { viewHeadline } from './view-headline.ts';
import { isNamed, viewParty, viewSpeaker } from './view-party.ts';
import { viewVerdict } from './view-verdict.ts';
import { tidy, wordingIn, type Wording } from './wording.ts';

/** What lists and feeds say of a check. */
export function viewFacts(
  context: CheckContext,
  wordingFor: (language: LanguageTag) => Wording = wordingIn,
): PageFacts {
  const { check, translates, id, language, settings } = context;
  const wording = wordingFor(language);
  const { statement } = check;
  return {
    id,
    lang: language,
    dir: wording.dir,
    status: check.status ?? 'draft',
    path: pagePath(settings, { id, language, published: check.published }),
    ...viewHeadline(context, viewNotices(context, wording), wording),
    withdrawn: check.status === 'withdrawn' ? tidy(check.title) : undefined,
    claim: check.status === 'withdrawn' ? '' : tidy(statement.summary),
    claimant: claimantOf(context, wording),
    rating: ratingOf(context, wording),
    said: statement.date,
    published: check.published,
    updated: check.updated,
    outdatedSince: translates && outdatedSince(translates.check, check),
    authors: (check.authors ?? []).map((author) => viewParty(author, context, wording).name),
    topics: (check.topics ?? []).map(tidy),
    places: check.places ?? [],
    corrections: viewCorrections(context, wording).map(
      ({ date, kind, text, lang, dir, was, now }): CorrectionFacts => ({
        date: date.iso,
        kind,
        text,
        lang,
        dir,
        was,
        now,
        change: changeOf({ was, now }, wording),
      }),
    ),
    imported: check.imported && { from: tidy(check.imported.from), at: check.imported.at },
    translationOf: check.translationOf,
    formerly: check.formerly ?? [],
  };
}

function ratingOf(context: CheckContext, wording: Wording): PageFacts['rating'] {
  const verdict = context.check.status === 'withdrawn' ? undefined : viewVerdict(context, wording);
  if (verdict === undefined) return undefined;
  const rating = context.scale.ratings.find(({ id }) => id === verdict.rating);
  if (context.check.imported !== undefined)
    return { id: rating?.id, label: verdict.label, class: rating?.class, numbers: context.check.imported.rating ?? {} };
  return { id: verdict.rating, label: verdict.label, class: rating?.class ?? 'unproven' };
}

function claimantOf(context: CheckContext, wording: Wording): PageFacts['claimant'] {
  const { speaker, role } = context.check.statement;
  const { id, name, kind, role: usual, sameAs } = viewSpeaker(speaker, context, wording);
  return { id, name, kind, role: role ?? usual, sameAs, isNamed: isNamed(speaker) };
}
