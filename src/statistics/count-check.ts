import { viewFacts, type PageFacts, type Wording } from '../article/index.ts';
import { inLanguage, type Id, type LanguageTag, type Source } from '../model/index.ts';
import type { CheckSubject, Project } from '../project/index.ts';
import { decisiveClaims, lacksCopy } from '../rules/index.ts';
import type { CountedCheck, CountedSource, Named } from './counted-check.ts';

/** What is counted of a fact check that is no translation: what a translation says is that of its original. */
export function countCheck(
  subject: CheckSubject,
  snapshots: Project['snapshots'],
  wordingFor: (lang: LanguageTag) => Wording,
): CountedCheck {
  const { id, lang, status, published, rating, claimant, topics } = viewFacts(subject, wordingFor);
  const { check } = subject;
  const isGone = status === 'withdrawn';
  return {
    id,
    language: lang,
    status,
    published,
    isImported: subject.check.imported !== undefined,
    rating: ratingOf(rating, subject),
    speaker: claimant.isNamed && !isGone ? { id: claimant.id, name: claimant.name } : undefined,
    topics: isGone ? [] : topics,
    reviewBy: isGone ? undefined : check.reviewBy,
    chains: isGone ? [] : decisiveClaims(subject).map(({ provenance }) => provenance.independent),
    sources: isGone
      ? []
      : usedSources(subject).map(([name, source]) => countSource(name, source, { subject, snapshots })),
    replies: isGone ? [] : (check.replies ?? []).map(({ outcome, asked, answered }) => ({ outcome, asked, answered })),
    corrections: (check.corrections ?? []).map(({ date, kind, was, now }) => ({
      date,
      kind,
      changesRating: was !== undefined && now !== undefined && was !== now,
    })),
  };
}

/**
 * The rating on the scale, which an imported check may lack; in the first language of the publisher, so that the checks of
 * all languages are counted under one word.
 */
function ratingOf(rating: PageFacts['rating'], { scale, settings }: CheckSubject): CountedCheck['rating'] {
  if (rating?.id === undefined || rating.class === undefined) return undefined;
  const label = scale.ratings.find(({ id }) => id === rating.id)?.label;
  return {
    id: rating.id,
    label: label === undefined ? rating.id : inLanguage(label, settings.languages).text,
    class: rating.class,
  };
}

/** The sources that the check refers to, each once. */
function usedSources({ allReferences, sources }: CheckSubject): readonly (readonly [Id, Source])[] {
  const ids = new Set(allReferences.flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])));
  return [...ids].flatMap((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    return source === undefined ? [] : [[id, source] as const];
  });
}

function countSource(
  id: Id,
  source: Source,
  { subject, snapshots }: { readonly subject: CheckSubject; readonly snapshots: Project['snapshots'] },
): CountedSource {
  const { own, parties } = subject;
  const isOwn = Object.hasOwn(own.sources ?? {}, id);
  const nameOf = (party: Id): readonly Named[] =>
    Object.hasOwn(parties, party) ? [{ id: party, name: parties[party]?.name ?? party }] : [];
  return {
    id: isOwn ? `${subject.id}/${id}` : id,
    kind: source.kind,
    by: [source.by].flat().flatMap(nameOf),
    address: source.url,
    lacksCopy: lacksCopy(
      { id, source, ...(isOwn && { check: { id: subject.id, formerly: own.formerly } }) },
      snapshots,
    ),
  };
}
