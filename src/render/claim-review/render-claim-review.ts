import type { ArticleView, PartyView, SourceRef, SourceView, StatementView } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { machineJson, machineJsonLine } from '../../printing/index.ts';

/** A JSON value; what is `undefined` JSON leaves out. */
type Json = string | number | readonly Json[] | JsonObject | undefined;

interface JsonObject {
  readonly [key: string]: Json;
}

/** The check as schema.org's `ClaimReview`, pretty JSON-LD; none for a check that is not published. */
export function renderClaimReview(view: ArticleView): string | undefined {
  const review = claimReviewOf(view);
  return review === undefined ? undefined : machineJson(review);
}

/** The same on one line, for a field of a file. */
export function claimReviewLine(view: ArticleView): string | undefined {
  const review = claimReviewOf(view);
  return review === undefined ? undefined : machineJsonLine(review);
}

function claimReviewOf(view: ArticleView): JsonObject | undefined {
  // A label that nobody has classed yet says nothing to those who read the markup of pages.
  if (view.imported !== undefined && view.verdict?.class === undefined) return undefined;
  const review = claimReviewNode(view);
  return review && { '@context': 'https://schema.org', ...review };
}

/** The same as data, for a document that states the vocabulary itself. */
export function claimReviewNode(view: ArticleView): JsonObject | undefined {
  const { verdict, byline, publisher, licence } = view;
  if (view.status !== 'published' || verdict === undefined) return undefined;
  return {
    '@type': 'ClaimReview',
    '@id': view.address,
    url: view.address,
    sameAs: webAddress(view.imported?.from),
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
    citation: list(view.sources.map(citationOf)),
    correction: list(
      view.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date.iso, text })),
    ),
    isBasedOn: view.restates && work(view.restates.source, view),
    about: list(view.places.map(({ name }) => ({ '@type': 'Country', name }))),
    keywords: list(view.topics),
    license: licenceOf(licence),
    sdLicense: licenceOf(licence),
    sdPublisher: { '@type': 'Organization', name: publisher.name, url: publisher.url },
  };
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

/** A licence is an address, or a work that is known by its name. */
function licenceOf(licence: ArticleView['licence']): Json {
  return licence && (licence.address ?? { '@type': 'CreativeWork', name: licence.text });
}

function claimOf(view: ArticleView): Json {
  const { statement, lang, claims } = view;
  const { quote, firstAppearance } = statement;
  return {
    '@type': 'Claim',
    text: quote ?? statement.original?.text,
    inLanguage: quote === undefined ? spokenLanguage(statement) : lang,
    author: claimantOf(view),
    datePublished: statement.date?.iso,
    firstAppearance: firstAppearance === undefined ? undefined : { '@type': 'CreativeWork', url: firstAppearance },
    appearance: list(appearancesOf(view).map((url) => ({ '@type': 'CreativeWork', url }))),
    translationOfWork: quote === undefined ? undefined : originalOf(statement),
    hasPart: claims.length > 1 ? claims.map(({ text }) => ({ '@type': 'Claim', text })) : undefined,
  };
}

/** Who made it; of an imported check also somebody of whom no more is known than a name. */
function claimantOf({ statement: { speaker, role, named }, imported }: ArticleView): Json {
  if (imported !== undefined && named && speaker.kind === 'unknown')
    return { '@type': 'Thing', name: speaker.name, sameAs: list(speaker.sameAs) };
  return partyOf({ ...speaker, role: role ?? speaker.role });
}

/** The claim as it was made, where the page quotes it in translation. */
function originalOf(statement: StatementView): Json {
  const inLanguage = spokenLanguage(statement);
  const text = statement.original?.text;
  return inLanguage === undefined && text === undefined ? undefined : { '@type': 'Claim', text, inLanguage };
}

function spokenLanguage({ original, spokenIn }: StatementView): string | undefined {
  return original?.lang ?? spokenIn?.lang;
}

/** Where the claim can be read: at the statement's source first. */
function appearancesOf({ statement, sources }: ArticleView): readonly string[] {
  const source = sources.find(({ id }) => id === statement.source?.id)?.address;
  const addresses = new Set([...(source === undefined ? [] : [source]), ...statement.appearances]);
  return [...addresses].filter((address) => address !== statement.firstAppearance);
}

function work({ id, title }: SourceRef, { sources }: ArticleView): Json {
  return { '@type': 'CreativeWork', name: title, url: sources.find((source) => source.id === id)?.address };
}

function citationOf({ title, titled, address, archived, publisher, published, authors, language }: SourceView): Json {
  return {
    '@type': 'CreativeWork',
    name: titled?.text ?? title,
    url: address,
    archivedAt: archived,
    author: list(authors.map(({ kind, name }) => partyOf({ kind, name }))),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: published?.iso,
    inLanguage: language?.lang,
  };
}

interface Who {
  readonly kind: string;
  readonly name: string;
  readonly role?: string;
  readonly sameAs?: PartyView['sameAs'];
}

/** Absent if nobody knows who it is; somebody who may not be named is still a person. */
function partyOf({ kind, name, role, sameAs = [] }: Who): Json {
  if (kind === 'unknown') return undefined;
  if (kind === 'anonymous') return { '@type': 'Person', name };
  if (kind === 'person') return { '@type': 'Person', name, jobTitle: role, sameAs: list(sameAs) };
  return { '@type': 'Organization', name, sameAs: list(sameAs) };
}

function list(items: readonly Json[]): Json {
  const known = items.filter((item) => item !== undefined);
  return known.length === 0 ? undefined : known;
}
