import { viewArticle, viewFacts, type ArticleView, type Wording } from '../../article/index.ts';
import { siteAddress, type CheckContext, type LanguageTag } from '../../model/index.ts';
import { archiveEntry } from '../../site/exports/archive.ts';
import { exportEvidence, exportReply, exportSource, partyOf } from './export-parts.ts';
import type { ExportedCheck, ExportedContent } from './exported-check.ts';

/** A check as it leaves the project; of a withdrawn one, no more than the archive of the site says. */
export function exportCheck(context: CheckContext, wordingFor: (lang: LanguageTag) => Wording): ExportedCheck {
  const facts = viewFacts(context, wordingFor);
  const entry = archiveEntry({ address: siteAddress(context.settings) }, facts);
  const content = facts.status === 'withdrawn' ? NOTHING : contentOf(context, viewArticle(context, wordingFor));
  return { version: 1, ...entry, ...content };
}

const NOTHING: ExportedContent = {
  editors: [],
  claims: [],
  evidence: [],
  sources: [],
  replies: [],
  searches: [],
  timeline: [],
  related: [],
};

function contentOf(context: CheckContext, view: ArticleView): ExportedContent {
  const { verdict } = view;
  return {
    standfirst: view.standfirst,
    editors: view.byline.editors.map(({ name }) => name),
    conflicts: view.conflicts,
    statement: statementOf(view),
    verdict: verdict && {
      summary: verdict.summary,
      reasoning: verdict.reasoning,
      value: verdict.value,
      best: verdict.best,
      worst: verdict.worst,
    },
    article: view.article,
    claims: view.claims.map(({ id, number, text, quote, implied, finding, decisive }) => ({
      id,
      number,
      text,
      quote,
      implied,
      finding,
      decisive,
    })),
    evidence: exportEvidence(view),
    sources: view.sources.map((source) => exportSource(source, context.sources[source.id]?.language)),
    replies: view.replies.map(exportReply),
    searches: view.searches.map(({ date, where, query, result }) => ({ date: date.iso, where, query, result })),
    timeline: view.timeline.map(({ date, text, evidence }) => ({
      date: date.iso,
      text,
      evidence: evidence.map(({ id }) => id),
    })),
    related: view.related.map(({ id }) => id),
  };
}

function statementOf({ statement }: ArticleView): ExportedContent['statement'] {
  const { quote, original, spokenIn, translator, place, occasion, question, source, locator } = statement;
  return {
    quote,
    original: original?.text,
    originalLanguage: original?.lang,
    spokenIn: spokenIn?.lang,
    translator: translator && partyOf(translator).name,
    place,
    occasion,
    question,
    source: source?.id,
    locator,
    appearances: statement.appearances,
    firstAppearance: statement.firstAppearance,
  };
}
