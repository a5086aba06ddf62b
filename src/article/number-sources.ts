import { asList, citationsIn, type CheckContext, type Evidence, type Id, type Source } from '../model/index.ts';
import { entry } from './entry.ts';
import { languageOfTitle, otherThanPage } from './language-of-source.ts';
import type { SourceRef } from './source-view.ts';
import { viewParty } from './view-party.ts';
import { tidy, type Wording } from './wording.ts';

/** The sources of a page by number. */
export interface NumberedSources {
  /** Ids in the order of their numbers. */
  readonly ids: readonly Id[];
  readonly ref: (id: Id) => SourceRef;
}

/** Numbers the sources in the order in which the page first cites them; those that only other sources depend on come last. */
export function numberSources(context: CheckContext, wording: Wording): NumberedSources {
  const ids = new Set(citedInOrder(context));
  // A set grows while it is walked, so this reaches everything that the cited ones depend on.
  for (const id of ids) for (const next of leansOn(entry(context.sources, id))) ids.add(next);
  const numbers = new Map([...ids].map((id, index) => [id, index + 1]));
  return { ids: [...ids], ref: (id) => sourceRef(id, numbers.get(id) ?? 0, context, wording) };
}

/** What a source is called: its title, else its kind and authors. */
function sourceTitle(id: Id, context: CheckContext, wording: Wording): string {
  const source = entry(context.sources, id);
  if (source === undefined) return id;
  if (source.title !== undefined) return tidy(source.title);
  const authors = asList(source.by).map((party) => viewParty(party, context, wording).name);
  return `${wording.words.sourceKinds[source.kind]}${wording.colon}${wording.list(authors)}`;
}

function sourceRef(id: Id, number: number, context: CheckContext, wording: Wording): SourceRef {
  const label = wording.number(number);
  const name = wording.fill(wording.words.sourceNumber, number);
  const source = entry(context.sources, id);
  const language = source?.title === undefined ? undefined : languageOfTitle(id, source, context);
  const titleLanguage = otherThanPage(language, wording);
  return {
    id,
    number,
    label,
    name,
    title: sourceTitle(id, context, wording),
    ...(titleLanguage === undefined ? {} : { titleLanguage }),
  };
}

function citedInOrder({ check }: CheckContext): readonly Id[] {
  const { statement, evidence, verdict, media } = check;
  const prose = [check.article, verdict?.reasoning].flatMap((markdown) => citationsIn(markdown ?? ''));
  const inProse = prose.flatMap(({ kind, id }) =>
    asList(kind === 'evidence' ? entry(evidence, id)?.source : undefined),
  );
  const items: readonly Evidence[] = Object.values(evidence ?? {});
  return [
    ...asList(statement.source),
    ...inProse,
    ...items.flatMap(({ source, from = [] }) => [source].concat(from)),
    ...(check.replies ?? []).flatMap(({ source }) => asList(source)),
    ...Object.values(media ?? {}).flatMap((medium) => asList(medium.source)),
    ...asList(check.restates),
  ];
}

function leansOn(source: Source | undefined): readonly Id[] {
  if (source === undefined) return [];
  const { seenIn, basedOn = [], jointWith = [], promptedBy = [] } = source;
  return [...asList(seenIn), ...basedOn, ...jointWith, ...promptedBy];
}
