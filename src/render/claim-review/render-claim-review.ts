import type { ArticleView, PartyView, SourceView, StatementView } from '../../article/index.ts';

/** A JSON value without `undefined`, which JSON leaves out. */
type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined } | undefined;

/** The check as schema.org's `ClaimReview`, pretty JSON-LD; none for a withdrawn check or one without a verdict. */
export function renderClaimReview(view: ArticleView): string | undefined {
  const { verdict, byline, publisher, licence } = view;
  if (view.status === 'withdrawn' || verdict === undefined) return undefined;
  const review: Json = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': view.address,
    url: view.address,
    headline: view.title,
    claimReviewed: view.statement.summary,
    datePublished: byline.published?.iso,
    dateModified: byline.updated?.iso,
    inLanguage: view.lang,
    author: publisherOf(view),
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict.label.text,
      ratingValue: verdict.value,
      bestRating: verdict.best,
      worstRating: verdict.worst,
      ratingExplanation: verdict.summary,
    },
    itemReviewed: claimOf(view),
    citation: list(view.sources.map((source) => citationOf(source, view))),
    correction: list(view.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date.iso, text }))),
    about: list(view.places.map(({ name }) => ({ '@type': 'Country', name }))),
    keywords: list(view.topics),
    license: licence?.address ?? licence?.text,
    sdLicense: licence?.address ?? licence?.text,
    sdPublisher: { '@type': 'Organization', name: publisher.name, url: publisher.url },
  };
  return `${JSON.stringify(review, null, 2)}\n`;
}

const POLICIES: Readonly<Record<string, string>> = {
  methodology: 'verificationFactCheckingPolicy',
  corrections: 'correctionsPolicy',
  report: 'actionableFeedbackPolicy',
  funding: 'ownershipFundingInfo',
  ethics: 'ethicsPolicy',
};

function publisherOf({ publisher }: ArticleView): Json {
  const policies = Object.entries(publisher.policies).map(([kind, { address }]) => [POLICIES[kind] ?? kind, address]);
  return { '@type': 'Organization', name: publisher.name, url: publisher.url, ...Object.fromEntries(policies) };
}

function claimOf({ statement, lang, claims }: ArticleView): Json {
  return {
    '@type': 'Claim',
    text: statement.original?.text ?? statement.quote,
    inLanguage: languageOfClaim(statement, lang),
    author: statement.named ? authorOf(statement) : undefined,
    datePublished: statement.date.iso,
    firstAppearance: statement.firstAppearance === undefined ? undefined : work(statement.firstAppearance),
    appearance: list(appearancesOf(statement).map(work)),
    hasPart: claims.length > 1 ? claims.map(({ text }) => ({ '@type': 'Claim', text })) : undefined,
  };
}

/** The quote is a translation where the speaker spoke another language; its own words are preferred where they are known. */
function languageOfClaim({ original, quote, spokenIn }: StatementView, lang: string): Json {
  if (original !== undefined) return original.lang ?? spokenIn?.lang ?? lang;
  return quote === undefined ? undefined : lang;
}

function authorOf({ speaker, role }: StatementView): Json {
  return {
    '@type': speaker.kind === 'person' || speaker.kind === 'anonymous' ? 'Person' : 'Organization',
    name: speaker.name,
    jobTitle: speaker.kind === 'person' ? (role ?? speaker.role) : undefined,
    sameAs: list(speaker.sameAs),
  };
}

function appearancesOf({ appearances, firstAppearance }: StatementView): readonly string[] {
  return [...new Set(appearances)].filter((address) => address !== firstAppearance);
}

function work(url: string): Json {
  return { '@type': 'CreativeWork', url };
}

function citationOf({ title, titled, address, archived, publisher, published, authors, language }: SourceView, { lang }: ArticleView): Json {
  return {
    '@type': 'CreativeWork',
    name: titled?.text ?? title,
    url: address,
    archivedAt: archived,
    author: list(authors.filter(({ kind }) => kind !== 'unknown').map(partyOf)),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: published?.iso,
    inLanguage: language?.lang ?? (titled === undefined ? undefined : lang),
  };
}

function partyOf({ kind, name }: PartyView): Json {
  return { '@type': kind === 'person' || kind === 'anonymous' ? 'Person' : 'Organization', name };
}

function list(items: readonly Json[]): Json {
  return items.length === 0 ? undefined : items;
}
