import { primaryLanguage, type LanguageTag, type QuotationState } from '../model/index.ts';
import type { CheckSubject, Project } from '../project/index.ts';
import { matchQuote } from '../quotes/index.ts';
import { originalLines } from './evidence/original-lines.ts';
import { quotationsOf, type CheckedQuotation } from './evidence/quotations.ts';
import { rowWithNumbers } from './evidence/row-with-numbers.ts';
import type { Rule } from './rule.ts';

/** Every quotation whose source is stored appears in it, word for word apart from editorial marks. */
export const quoteInSource: Rule = {
  name: 'quote-in-source',
  level: 'error',
  summary: 'Every quotation whose source is stored appears in it, word for word apart from editorial marks.',
  why: 'A quotation that is not in its source is nobody’s words; one lost “not” turns a denial into a confession.',
  basis: 'IFCN Code of Principles: readers can verify the evidence; quotations are true to their source.',
  on: {
    *check(subject, { project }) {
      let retold = 0;
      for (const quotation of quotationsOf(subject)) {
        const { name, source, state, path } = quotation;
        if (state.result !== 'altered' && state.result !== 'absent') continue;
        const where = state.secondHand
          ? `\`${state.found?.source ?? source ?? ''}\`, where we read it`
          : `\`${source ?? ''}\``;
        const { message, why, hint, words } = state.difference ?? UNTOLD;
        const row = state.result === 'absent' && retold < MOST_RETOLD ? rowOf(quotation, subject) : undefined;
        retold += state.result === 'absent' ? 1 : 0;
        yield {
          path,
          within: words,
          message:
            `The quotation of ${name} ${state.result === 'altered' ? 'differs from' : 'is not in'} ${where}: ${lowered(message)} ${why}`.trim(),
          hint: isExchanged(quotation, subject, project)
            ? EXCHANGE
            : row === undefined
              ? (elsewhere(quotation, subject) ?? translationHint(quotation, subject, hint))
              : `These numbers are in “${row}” there: quote that as it stands.`,
        };
      }
    },
  },
};

/** For so many quotations the whole text is gone through. */
const MOST_RETOLD = 20;

/** The row of a table that a quotation tells in other words. */
function rowOf({ path, source, state }: CheckedQuotation, subject: CheckSubject): string | undefined {
  const words = textAt(subject.own, path);
  const stored = source === undefined || state.secondHand ? undefined : subject.storedTextOf(source);
  return words === undefined || stored?.text === undefined ? undefined : rowWithNumbers(stored.text, words);
}

const EXCHANGE =
  'The words of `quote` are there: `original` is for the words of the source, and `quote` for their translation. Exchange the two.';

/** Whether the source has the words that are given as the translation of others. */
function isExchanged(
  { path, source, state }: CheckedQuotation,
  subject: CheckSubject,
  { indexOf }: Pick<Project, 'indexOf'>,
): boolean {
  if (path.at(-1) !== 'original' || source === undefined || state.secondHand) return false;
  const translation = textAt(subject.own, [...path.slice(0, -1), 'quote']);
  const stored = subject.storedTextOf(source);
  if (translation === undefined || stored.text === undefined) return false;
  const { result } = matchQuote(indexOf(stored, undefined), translation);
  return result === 'exact' || result === 'edited';
}

function textAt(check: unknown, path: CheckedQuotation['path']): string | undefined {
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    check,
  );
  return typeof value === 'string' ? value : undefined;
}

/** More sources are not searched, nor longer texts, in UTF-16 units. */
const MOST_SOURCES = 12;
const LONGEST_TEXT = 500_000;

/** The other source of the check whose copy has the words as they are; nothing where only some of them are missing. */
function elsewhere({ path, source, state }: CheckedQuotation, subject: CheckSubject): string | undefined {
  const words = plainly(wordsAt(subject, path));
  if (state.result !== 'absent' || state.secondHand || words.length < SHORTEST) return undefined;
  const others = Object.keys(subject.check.sources ?? {}).filter((id) => id !== source);
  const found = others.slice(0, MOST_SOURCES).find((id) => {
    const { text = '' } = subject.storedTextOf(id);
    return text.length <= LONGEST_TEXT && plainly(text).includes(words);
  });
  return found === undefined ? undefined : `The words are in \`${found}\`: write \`source: ${found}\`.`;
}

/** A few words are in many a text, in UTF-16 units. */
const SHORTEST = 20;

function wordsAt({ check }: CheckSubject, path: CheckedQuotation['path']): string {
  const words = path.reduce<unknown>((value, step) => Object(value)[step], check);
  return typeof words === 'string' ? words : '';
}

/** Without what line breaks and typographers change. */
function plainly(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').trim();
}

/** Words that are nowhere in a source may be the author's translation: then its language is another one, or is not said. */
function translationHint(
  { path, source, state }: CheckedQuotation,
  { sources, language: own, own: { statement } }: CheckSubject,
  hint: string,
): string {
  if (state.secondHand || path.at(-1) !== 'quote') return hint;
  const [section] = path;
  const spoken = section === 'statement' ? statement?.language : undefined;
  const language: LanguageTag | undefined = spoken ?? sources[source ?? '']?.language;
  const isForeign = language !== undefined && primaryLanguage(language) !== primaryLanguage(own);
  if (!isForeign && (language !== undefined || state.result !== 'absent')) return hint;
  const lines = originalLines({ path, source, language, isLanguageGiven: spoken !== undefined });
  return isForeign
    ? `If the quotation is a translation, add ${lines}. If it is not: ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`
    : `${hint} If the quotation is a translation, add ${lines}.`;
}

/** A state that another program made may not say why. */
const UNTOLD: NonNullable<QuotationState['difference']> = {
  message: 'The words are not there.',
  why: '',
  hint: 'Copy the words from the source.',
};

/** For the middle of a sentence. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
