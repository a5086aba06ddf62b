import { asList, primaryLanguage, type CheckContext, type Id, type LanguageTag, type Source } from '../model/index.ts';
import type { ClaimView, EvidenceView } from './claim-view.ts';
import { entry } from './entry.ts';
import type { NumberedSources } from './number-sources.ts';
import { isDescription, languageOfTitle, languagesOfEntry } from './language-of-source.ts';
import { texts } from './texts.ts';
import type { RelationView, SourceView, UseView } from './source-view.ts';
import { viewParty } from './view-party.ts';
import { tidy, type Wording } from './wording.ts';

/** The numbered list of sources, each with the places that use it. */
export function viewSources(
  context: CheckContext,
  wording: Wording,
  sources: NumberedSources,
  claims: readonly ClaimView[],
): readonly SourceView[] {
  const uses = usesOf(context, wording, claims);
  return sources.ids.map((id) => {
    const source = entry(context.sources, id);
    const kindLabel = source ? wording.words.sourceKinds[source.kind] : wording.words.unspecified;
    return {
      ...sources.ref(id),
      kindLabel,
      ...(source && viewSource(id, source, context, wording)),
      stored: storedOf(id, context, wording),
      receipts: receiptsOf(id, context, wording),
      authors: asList(source?.by).map((party) => viewParty(party, context, wording)),
      relations: source ? relationsOf(source, wording, sources) : [],
      uses: uses.get(id) ?? [],
    };
  });
}

function viewSource(id: Id, source: Source, context: CheckContext, wording: Wording): Partial<SourceView> {
  const { language } = source;
  const printed = context.printedTitles?.get(id);
  const title = printed ?? source.title;
  const isForeign = language !== undefined && primaryLanguage(language) !== primaryLanguage(context.language);
  return {
    kind: source.kind,
    ...texts(source, ['publisher', 'locator', 'ownWork', 'interests']),
    ...(title !== undefined &&
      titlesOf(title, printed === undefined ? undefined : source.title, {
        language: printed === undefined ? languageOfTitle(id, source, context) : language,
        context,
        wording,
      })),
    languages: languagesOfEntry(id, context, wording),
    published: source.published === undefined ? undefined : wording.date(source.published),
    accessed: source.accessed === undefined ? undefined : wording.date(source.accessed),
    language: isForeign ? { lang: language, name: wording.languageName(language) } : undefined,
    address: source.url,
    archived: source.archived,
  };
}

interface Titled {
  readonly language: LanguageTag | undefined;
  readonly context: CheckContext;
  readonly wording: Wording;
}

/** A title as it was printed, in the language of its source, and what a translation makes of it. */
function titlesOf(
  printed: string,
  translation: string | undefined,
  { language, context, wording }: Titled,
): Pick<SourceView, 'titled' | 'translatedTitle'> {
  if (translation === undefined) return { titled: wording.passage(printed, language) };
  // A description in the words of the original's checkers is theirs to read; here, the translation stands for it.
  if (isDescription(printed)) return { titled: wording.passage(translation, undefined) };
  return {
    titled: wording.passage(printed, language ?? context.translates?.language),
    translatedTitle: tidy(translation),
  };
}

function storedOf(id: Id, { verification }: CheckContext, { words }: Wording): SourceView['stored'] {
  const level = verification.heldSources.get(id);
  return level === undefined ? undefined : { level, label: words.stored[level] };
}

function receiptsOf(id: Id, { verification }: CheckContext, { words }: Wording): SourceView['receipts'] {
  const level = verification.receiptSources?.get(id);
  return level === undefined ? undefined : { level, label: words.notKept };
}

function relationsOf(source: Source, wording: Wording, sources: NumberedSources): readonly RelationView[] {
  const relations = {
    seenIn: asList(source.seenIn),
    basedOn: source.basedOn ?? [],
    jointWith: source.jointWith ?? [],
    promptedBy: source.promptedBy ?? [],
  };
  const kinds: readonly RelationView['kind'][] = ['seenIn', 'basedOn', 'jointWith', 'promptedBy'];
  return kinds
    .filter((kind) => relations[kind].length > 0)
    .map((kind) => ({
      kind,
      label: wording.words.relations[kind],
      sources: relations[kind].map((id) => sources.ref(id)),
    }));
}

function usesOf(
  { check }: CheckContext,
  wording: Wording,
  claims: readonly ClaimView[],
): ReadonlyMap<Id, readonly UseView[]> {
  const uses = new Map<Id, UseView[]>();
  const add = (id: Id, use: UseView): void => {
    const known = uses.get(id);
    if (known) known.push(use);
    else uses.set(id, [use]);
  };
  const { places, page } = wording.words;
  if (check.statement.source !== undefined) {
    add(check.statement.source, { anchor: 'statement', label: places.statement });
  }
  for (const { evidence } of claims) for (const [id, use] of rangesOf(evidence)) add(id, use);
  for (const used of new Set((check.replies ?? []).flatMap(({ source }) => asList(source)))) {
    add(used, { anchor: 'replies', label: page.replies });
  }
  return uses;
}

/** The items of one claim that use a source, neighbours as one range, such as `1.3–1.5`. */
function rangesOf(evidence: readonly EvidenceView[]): readonly (readonly [Id, UseView])[] {
  const ranges = new Map<Id, { readonly first: EvidenceView; last: EvidenceView; end: number }[]>();
  for (const [index, item] of evidence.entries()) {
    for (const used of new Set([item.source.id, ...item.from.map(({ id }) => id)])) {
      const known = ranges.get(used) ?? [];
      const open = known.at(-1);
      if (open?.end === index - 1) Object.assign(open, { last: item, end: index });
      else known.push({ first: item, last: item, end: index });
      ranges.set(used, known);
    }
  }
  return [...ranges].flatMap(([id, of]) =>
    of.map(({ first, last }): readonly [Id, UseView] => [
      id,
      {
        anchor: `evidence-${first.id}`,
        label: first === last ? first.label : `${first.label}–${last.label}`,
      },
    ]),
  );
}
