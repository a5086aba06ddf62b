import { primaryLanguage, type CheckContext } from '../model/index.ts';
import { entry } from './entry.ts';
import { cutSegments, quoteFinder } from './mark-quote.ts';
import type { NumberedSources } from './number-sources.ts';
import { texts } from './texts.ts';
import { foundLink, passageLink } from './passage-link.ts';
import type { StatementView } from './statement-view.ts';
import { viewState } from './view-state.ts';
import { viewMedium } from './view-medium.ts';
import { viewParty, viewSpeaker } from './view-party.ts';
import { tidy, type Wording } from './wording.ts';

/** The statement, and for each claim whether its words were found in it. */
export function viewStatement(
  context: CheckContext,
  wording: Wording,
  sources: NumberedSources,
): { readonly statement: StatementView; readonly located: readonly boolean[] } {
  const { statement, claims = {}, media } = context.check;
  const quote = tidy(statement.quote ?? '');
  const find = quoteFinder(quote);
  const ranges = Object.values(claims).map((claim) => find(claim.quote ?? ''));
  const medium = entry(media, statement.media);
  const spoken = spokenIn(context, wording);
  const isTranslation = spoken !== undefined || statement.original !== undefined;
  const { statement: state } = context.verification;
  const isUnread = !isTranslation && state?.found === undefined;
  const guess = isUnread ? passageLink(entry(context.sources, statement.source)?.url, quote) : undefined;
  const view: StatementView = {
    summary: tidy(statement.summary),
    ...texts(statement, ['quote', 'role', 'place', 'occasion', 'question', 'locator']),
    segments: quote === '' ? [] : cutSegments(quote, ranges),
    speaker: viewSpeaker(statement.speaker, context, wording),
    named: statement.speaker !== 'unknown' && statement.speaker !== 'many',
    date: wording.date(statement.date),
    appearances: statement.appearances ?? [],
    media: medium && viewMedium(statement.media ?? '', medium, sources),
    spokenIn: spoken,
    original: statement.original === undefined ? undefined : wording.passage(statement.original, statement.language),
    translator: statement.translator === undefined ? undefined : viewParty(statement.translator, context, wording),
    source: statement.source === undefined ? undefined : sources.ref(statement.source),
    state: state && viewState(state, wording),
    passage: foundLink(entry(context.sources, state?.found?.source)?.url, state?.found?.fragment) ?? guess,
    firstAppearance: statement.firstAppearance,
  };
  return { statement: view, located: ranges.map((parts) => parts.length > 0) };
}

function spokenIn({ check, language }: CheckContext, wording: Wording): StatementView['spokenIn'] {
  const lang = check.statement.language;
  if (lang === undefined || primaryLanguage(lang) === primaryLanguage(language)) return undefined;
  return { lang, name: wording.languageName(lang) };
}
