import { quotedIn, type Evidence, type Id, type LanguageTag } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import type { RuleFinding } from '../rule.ts';
import { proseOf } from '../prose/prose.ts';
import { citedSentences } from './cited-sentences.ts';

/** A text with figures, and the items whose quotations it must agree with. */
export interface ComparedText {
  readonly path: RuleFinding['path'];
  readonly text: string;
  readonly evidence: readonly Id[];
  /** Whether it cites no item by name, and so may be about any. */
  readonly isLoose: boolean;
}

/** What of a check has to be known to compare its figures. */
export type FigureSubject = Pick<
  CheckSubject,
  'check' | 'own' | 'language' | 'sources' | 'translates' | 'verification'
>;

/** The texts whose figures rest on quotations; of a translated check, those that its original has not. */
export function* comparedTexts(subject: FigureSubject): Iterable<ComparedText> {
  const { translates } = subject;
  // What the original has is compared with that, by `figure-in-translation`.
  const before = new Set(
    translates === undefined ? [] : [...proseOf(translates.check)].map(({ path }) => JSON.stringify(path)),
  );
  for (const text of textsOf(subject)) if (!before.has(JSON.stringify(text.path))) yield text;
}

function* textsOf({ check, own }: Pick<FigureSubject, 'check' | 'own'>): Iterable<ComparedText> {
  const { evidence = {}, verdict, article } = check;
  const quoted = Object.entries(evidence).flatMap(([id, { quote }]) => (quote === undefined ? [] : [id]));
  for (const id of quoted) {
    const text = own.evidence?.[id]?.shows;
    if (text !== undefined) yield { path: ['evidence', id, 'shows'], text, evidence: [id], isLoose: false };
  }
  for (const key of ['title', 'standfirst'] as const) {
    const text = own[key];
    if (text !== undefined) yield { path: [key], text, evidence: quoted, isLoose: true };
  }
  const summary = own.verdict?.summary;
  if (summary !== undefined) yield { path: ['verdict', 'summary'], text: summary, evidence: quoted, isLoose: true };
  if (own.verdict?.reasoning !== undefined) yield* cited(verdict?.reasoning, ['verdict', 'reasoning']);
  if (own.article !== undefined) yield* cited(article, ['article']);
}

function* cited(markdown: string | undefined, path: RuleFinding['path']): Iterable<ComparedText> {
  for (const { text, evidence } of citedSentences(markdown ?? '')) yield { path, text, evidence, isLoose: false };
}

/** The words that an item quotes, in which language, and those that they are a translation of. */
export interface ComparedQuotation {
  readonly quote: string;
  readonly language: LanguageTag;
  readonly behind?: { readonly text: string; readonly language: LanguageTag };
}

/** What an item quotes; undefined if it quotes nothing. */
export function comparedQuotation(
  id: Id,
  item: Evidence,
  { language, own, sources, translates }: FigureSubject,
): ComparedQuotation | undefined {
  const words = quotedIn(item);
  if (words === undefined) return undefined;
  const source = words.originalLanguage ?? sources[item.source]?.language;
  const fileLanguage = translates?.language ?? language;
  const before = translates?.check.evidence?.[id]?.quote;
  const first = words.isTranslation ? fileLanguage : (source ?? fileLanguage);
  if (before !== undefined && own.evidence?.[id]?.quote !== undefined)
    return { quote: words.quote, language, behind: { text: before, language: first } };
  const behind = words.original === undefined ? undefined : { text: words.original, language: source ?? fileLanguage };
  return { quote: words.quote, language: first, behind };
}
