import type { ArticleView, PartyView, QuotationView, ReplyView, SourceView } from '../../article/index.ts';
import type { Id, LanguageTag, Stance } from '../../model/index.ts';
import type {
  ExportedEvidence,
  ExportedParty,
  ExportedQuotation,
  ExportedReply,
  ExportedSource,
} from './exported-check.ts';

/** A party as others know it: how we know of one that is not named stays on the page. */
export function partyOf({ id, name, kind }: PartyView): ExportedParty {
  return { id, name, kind };
}

/** The items in the order of the page, each once. */
export function exportEvidence({ claims }: ArticleView): readonly ExportedEvidence[] {
  const further = new Map<Id, { readonly claim: Id; readonly stance: Stance }[]>();
  for (const { id: claim, also } of claims)
    for (const { id, stance } of also) {
      const known = further.get(id);
      if (known === undefined) further.set(id, [{ claim, stance }]);
      else known.push({ claim, stance });
    }
  return claims.flatMap(({ id: claim, evidence }) =>
    evidence.map((item) => ({
      id: item.id,
      claims: [{ claim, stance: item.stance }, ...(further.get(item.id) ?? [])],
      kind: item.kind,
      shows: item.shows,
      quote: item.quote && quotationOf(item.quote),
      speaker: item.speaker && partyOf(item.speaker),
      source: item.source.id,
      from: item.from.map(({ id }) => id),
      locator: item.locator,
      workings: item.workings,
      answer: item.answer,
    })),
  );
}

/** A source; the page names its language only where that is another. */
export function exportSource(source: SourceView, language: LanguageTag | undefined): ExportedSource {
  const related = (kind: SourceView['relations'][number]['kind']): readonly Id[] =>
    source.relations.flatMap((relation) => (relation.kind === kind ? relation.sources.map(({ id }) => id) : []));
  const [seenIn] = related('seenIn');
  return {
    id: source.id,
    number: source.number,
    kind: source.kind,
    title: source.titled?.text ?? source.title,
    translatedTitle: source.translatedTitle,
    authors: source.authors.map(partyOf),
    publisher: source.publisher,
    published: source.published?.iso,
    accessed: source.accessed?.iso,
    language,
    address: source.address,
    archived: source.archived,
    locator: source.locator,
    ownWork: source.ownWork,
    interests: source.interests,
    basedOn: related('basedOn'),
    jointWith: related('jointWith'),
    promptedBy: related('promptedBy'),
    seenIn,
  };
}

/** A request for comment. */
export function exportReply({ to, quote, source, asked, answered, ...reply }: ReplyView): ExportedReply {
  return {
    to: partyOf(to),
    outcome: reply.outcome,
    asked: asked?.iso,
    answered: answered?.iso,
    channel: reply.channel,
    reason: reply.reason,
    text: reply.text,
    quote: quote && quotationOf(quote),
    source: source?.id,
  };
}

function quotationOf({ text, lang, original, state, passage }: QuotationView): ExportedQuotation {
  return {
    text,
    language: lang,
    original: original?.text,
    originalLanguage: original?.lang,
    result: state?.result,
    passage,
  };
}
