import {
  asList,
  primaryLanguage,
  type CheckContext,
  type Id,
  type Search,
  type Table,
  type LanguageTag,
  siteTitle,
} from '../model/index.ts';
import { traceOf } from '../provenance/index.ts';
import type { ArticleView, CitationView, EventView, RelatedView, SearchView } from './article-view.ts';
import type { MediumView } from './medium-view.ts';
import { entry } from './entry.ts';
import { numberSources, type NumberedSources } from './number-sources.ts';
import { texts } from './texts.ts';
import { citeThis } from './cite-this.ts';
import { viewByline, viewNotices } from './view-byline.ts';
import { viewCorrections } from './view-corrections.ts';
import { viewClaims, type ClaimsView } from './view-claims.ts';
import { viewGlance } from './view-glance.ts';
import { viewHeadline } from './view-headline.ts';
import type { Passage } from './passage.ts';
import { viewMedium } from './view-medium.ts';
import { viewStamp } from './view-stamp.ts';
import { viewHowWeKnow } from './view-origins.ts';
import { pageAddress, viewLicence, viewPublisher } from './view-publisher.ts';
import { viewReplies } from './view-replies.ts';
import { viewSources } from './view-sources.ts';
import { viewStatement } from './view-statement.ts';
import { viewVerdict } from './view-verdict.ts';
import { tidy, wordingIn, type Wording } from './wording.ts';

/**
 * Decides all that a page says: wording, numbers, dates, languages and order; `notes` are left out. To view many pages,
 * share their `wordings`, which are costly to make.
 */
export function viewArticle(
  context: CheckContext,
  wordingFor: (language: LanguageTag) => Wording = wordingIn,
): ArticleView {
  const { check, settings } = context;
  const wording = wordingFor(context.language);
  const sources = numberSources(context, wording);
  const { statement, located } = viewStatement(context, wording, sources);
  const shared = { context, wording, sources, trace: traceOf(context) };
  const claims = viewClaims(shared, located);
  const media = mediaTable(context, wording, sources);
  const byline = viewByline(context, wording, claims.claims);
  const address = pageAddress(settings, { id: context.id, language: context.language, published: check.published });
  const publisher = viewPublisher(context, wording);
  const notices = viewNotices(context, wording);
  const named = settings.site?.title === undefined ? undefined : siteTitle(settings, context.language);
  const { title, description } = viewHeadline(context, notices, wording);
  return {
    ...headOf(context, wording),
    title,
    publisher,
    description,
    notices,
    byline,
    statement,
    claims: claims.claims,
    ...restOf(context, wording, sources, claims),
    sources: viewSources(context, wording, sources, claims.claims),
    citations: citationTable(context, sources),
    media,
    ...citeThis({ title, byline, publisher, address, siteTitle: named, id: context.id }, wording),
    wordsLanguage: wordsLanguage(wording),
    address,
    siteTitle: named,
    image: entry(media, check.image),
    verdict: viewVerdict(context, wording),
    glance: viewGlance(shared, claims.claims),
    evidence: viewHowWeKnow(shared, claims.claims),
    article: check.article,
    licence: viewLicence(settings),
  };
}

type Head = Pick<
  ArticleView,
  | 'id'
  | 'translationOf'
  | 'status'
  | 'imported'
  | 'lang'
  | 'dir'
  | 'words'
  | 'comma'
  | 'placeWords'
  | 'standfirst'
  | 'conflicts'
  | 'topics'
  | 'places'
>;

function headOf(context: CheckContext, wording: Wording): Head {
  const { check } = context;
  return {
    id: context.id,
    translationOf: check.translationOf,
    status: check.status ?? 'draft',
    imported: check.imported && { from: tidy(check.imported.from), rating: check.imported.rating },
    lang: context.language,
    dir: wording.dir,
    words: wording.words.page,
    comma: wording.comma,
    placeWords: {
      article: wording.words.places.article,
      verdict: wording.words.places.verdict,
      workings: wording.words.places.workings,
    },
    ...texts(check, ['standfirst', 'conflicts']),
    ...(saysNone(check.conflicts) && { conflicts: wording.words.noConflicts }),
    topics: (check.topics ?? []).map(tidy),
    places: (check.places ?? []).map((code) => ({ code, name: wording.countryName(code) })),
  };
}

/** The word for it is that of the format, not of the page's language. */
function saysNone(conflicts: string | undefined): boolean {
  return conflicts !== undefined && /^\s*none\.?\s*$/i.test(conflicts);
}

function restOf(
  context: CheckContext,
  wording: Wording,
  sources: NumberedSources,
  { claims, refs }: ClaimsView,
): Pick<ArticleView, 'timeline' | 'searches' | 'replies' | 'corrections' | 'related' | 'restates'> {
  const { check } = context;
  const labels = new Map(claims.map(({ id, label }) => [id, label]));
  return {
    timeline: (check.timeline ?? []).map((event): EventView => ({
      date: wording.date(event.date),
      text: tidy(event.text),
      evidence: asList(event.evidence).flatMap((id) => refs.get(id) ?? []),
    })),
    searches: (check.searches ?? []).map((search) => viewSearch(search, wording, labels)),
    replies: viewReplies(context, wording, sources),
    corrections: viewCorrections(context, wording),
    related: (check.related ?? []).flatMap((id) => viewRelated(id, context, wording)),
    restates:
      check.restates === undefined ? undefined : { label: wording.words.restates, source: sources.ref(check.restates) },
  };
}

function viewSearch(search: Search, wording: Wording, labels: ReadonlyMap<Id, string>): SearchView {
  return {
    date: wording.date(search.date),
    where: tidy(search.where),
    query: tidy(search.query),
    result: tidy(search.result),
    claim: search.claim === undefined ? undefined : labels.get(search.claim),
  };
}

/** A check that is not public is not shown. */
function viewRelated(id: Id, { related, settings }: CheckContext, wording: Wording): readonly RelatedView[] {
  const check = related.get(id);
  if (check === undefined) return [];
  const { text, ...language } = wording.passage(check.title, check.language);
  const title =
    check.status === 'withdrawn'
      ? { title: wording.fill(wording.words.withdrawn.title, text) }
      : { title: text, ...language };
  return [{ id, ...title, address: pageAddress(settings, { id, ...check }) }];
}

function mediaTable(context: CheckContext, wording: Wording, sources: NumberedSources): Table<MediumView> {
  const stamp = (): Passage => viewStamp(context, wording);
  const media = Object.entries(context.check.media ?? {});
  return Object.fromEntries(media.map(([id, medium]) => [id, viewMedium(id, medium, { sources, stamp })]));
}

function citationTable({ check }: CheckContext, sources: NumberedSources): Table<CitationView> {
  const items = Object.entries(check.evidence ?? {});
  return Object.fromEntries(items.map(([id, item]) => [id, { evidence: id, source: sources.ref(item.source) }]));
}

function wordsLanguage({ lang, words }: Wording): ArticleView['wordsLanguage'] {
  return primaryLanguage(lang) === words.language ? undefined : { lang: words.language, dir: 'ltr' };
}
