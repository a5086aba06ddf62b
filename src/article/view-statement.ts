import { primaryLanguage, quotedFrom, type CheckContext, type LanguageTag } from '../model/index.ts';
import { entry } from './entry.ts';
import { cutSegments, quoteFinder } from './mark-quote.ts';
import type { NumberedSources } from './number-sources.ts';
import { texts } from './texts.ts';
import { foundLink, passageLink } from './passage-link.ts';
import type { StatementView } from './statement-view.ts';
import { viewState } from './view-state.ts';
import { viewMedium } from './view-medium.ts';
import { isNamed, viewParty, viewSpeaker } from './view-party.ts';
import { viewStamp } from './view-stamp.ts';
import { tidy, type Wording } from './wording.ts';
import { wordsBehind, type WordsBehind } from './words-behind.ts';

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
  const { isTranslation, original } = behind(context);
  const { statement: state } = context.verification;
  const foundIn = entry(context.sources, state?.found?.source);
  const translator = translatorOf(context);
  const translated = isTranslation ? (translator === undefined ? 'ours' : 'named') : 'no';
  const isUnread = !isTranslation && original === undefined && state?.found === undefined;
  const guess = isUnread ? passageLink(entry(context.sources, statement.source)?.url, quote) : undefined;
  const view: StatementView = {
    summary: tidy(statement.summary),
    ...texts(statement, ['quote', 'role', 'place', 'occasion', 'question', 'locator']),
    segments: quote === '' ? [] : cutSegments(quote, ranges),
    speaker: viewSpeaker(statement.speaker, context, wording),
    named: isNamed(statement.speaker),
    date: statement.date === undefined ? undefined : wording.date(statement.date),
    appearances: statement.appearances ?? [],
    media: medium && viewMedium(statement.media ?? '', medium, { sources, stamp: () => viewStamp(context, wording) }),
    spokenIn: spoken,
    original: original && wording.passage(original.text, original.language),
    translator: translator === undefined ? undefined : viewParty(translator, context, wording),
    source: statement.source === undefined ? undefined : sources.ref(statement.source),
    state: state && viewState(state, wording, { translated, language: foundIn?.language, isAlone: true }),
    passage: foundLink(foundIn?.url, state?.found?.fragment) ?? guess,
    firstAppearance: statement.firstAppearance,
  };
  return { statement: view, located: ranges.map((parts) => parts.length > 0) };
}

/** What stands behind the statement's words. */
function behind({ check, language, translates, verification }: CheckContext): WordsBehind {
  const shown = quotedFrom(check.statement, language);
  if (shown === undefined) return { isTranslation: false };
  const before = translates && quotedFrom(translates.check.statement, translates.language);
  return wordsBehind({
    shown,
    before: before && translates && { ...before, language: translates.language },
    state: verification.statement,
    readLanguage: spokenLanguage({ check, translates }),
  });
}

/** A translated check inherits the translator of the words in the file that it translates, who did not translate them again. */
function translatorOf({ check: { statement }, translates }: CheckContext): string | undefined {
  const before = translates?.check.statement;
  const isInherited = before !== undefined && before.translator === statement.translator;
  return isInherited && before.quote !== statement.quote ? undefined : statement.translator;
}

function spokenIn(context: CheckContext, wording: Wording): StatementView['spokenIn'] {
  const lang = spokenLanguage(context);
  if (lang === undefined || primaryLanguage(lang) === primaryLanguage(context.language)) return undefined;
  return { lang, name: wording.languageName(lang) };
}

/** What a file does not say was spoken in its own language. */
function spokenLanguage({ check, translates }: Pick<CheckContext, 'check' | 'translates'>): LanguageTag | undefined {
  return check.statement.language ?? (check.statement.quote === undefined ? undefined : translates?.language);
}
