import { placeInWords, shorten } from '../diagnostics/index.ts';
import { isVoid } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import { figuresBesideEvidence } from './figure-in-evidence.ts';
import type { NumberDifference } from './figures/compare-numbers.ts';
import { compareTexts } from './figures/compare-texts.ts';
import type { TextNumber } from './figures/numbers-in.ts';
import type { RelatedFinding, Rule, RuleFinding } from './rule.ts';
import { textPairs, type TextPair } from './translations/text-pairs.ts';

/**
 * A translation has the numbers of its original, text by text: digits in the styles of both languages, dates, and numbers in
 * words where those of the language are read. Title, standfirst, article and captions may have numbers of their own; there, only
 * what looks like a slip is found.
 */
export const figureInTranslation: Rule = {
  name: 'figure-in-translation',
  level: 'error',
  milderInDraft: true,
  alsoTranslations: true,
  summary: 'The numbers of a translation are those of its original.',
  why: 'Nobody who reads one language can see that the other one gives another number, and the page says that the words were found in their source. Numbers in words are read in Dutch, English, French, German, Italian, Portuguese and Spanish; of other languages, digits are compared where one text gives other digits that look like a slip. Numbers that changed places are not found, but in rows of tables. It is an error where the digits of a statement, a claim, `shows`, a reply or the summary of the verdict differ, and where a quotation of the evidence says another number or lacks digits; elsewhere, and where a number is in words, a warning.',
  basis: 'IFCN Code of Principles: readers can verify the evidence, those of every language.',
  on: {
    *check(subject, { project }) {
      const original = project.checkById.get(subject.own.translationOf ?? '');
      if (original === undefined) return;
      const file = original.path;
      const wrongThere = once(() => wrongInOriginal(subject));
      for (const pair of textPairs(subject)) {
        const differences = differencesOf(pair);
        if (differences.length === 0) continue;
        if (isVoidQuotation(pair, subject)) yield causedByQuotation(pair, file);
        else {
          const isCaused = wrongThere().has(keyOf(pair));
          for (const difference of differences) {
            const found = finding(pair, difference, file);
            yield isCaused ? { ...found, ...CAUSED_BY_FIGURE } : found;
          }
        }
      }
    },
  },
};

/** Whether the words that it translates are not in their source themselves. */
function isVoidQuotation({ path: [section, id, key] }: TextPair, { verification }: CheckSubject): boolean {
  return section === 'evidence' && key === 'quote' && isVoid(verification, String(id));
}

/** Once the original is right, the translation may be so as well. */
function causedByQuotation({ path }: TextPair, file: string): RuleFinding {
  return {
    path,
    atMost: 'info',
    isConsequence: true,
    message: `${placeInWords(path)} has other numbers than the original, whose quotation is not in its source.`,
    hint: 'Correct the quotation in the original first: this finding is its consequence.',
    related: [{ file, path, message: 'The original.' }],
  };
}

const CAUSED_BY_FIGURE = {
  atMost: 'warning',
  isConsequence: true,
  hint: 'Fix the original first, which says another number there than its own evidence: this finding is its consequence.',
} as const;

/** The texts of the original that say another figure than their evidence. */
function wrongInOriginal({ translates, sources, verification }: CheckSubject): ReadonlySet<string> {
  if (translates === undefined) return new Set();
  const { check, language } = translates;
  const found = figuresBesideEvidence({ check, own: check, language, sources, translates: undefined, verification });
  return new Set([...found].map(keyOf));
}

function keyOf({ path }: Pick<RuleFinding, 'path'>): string {
  return JSON.stringify(path);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function differencesOf({ text, language, original, freedom }: TextPair): readonly NumberDifference[] {
  const differences = compareTexts(original, { text, language }, freedom);
  // It may translate the words themselves, and not their translation.
  const { behind } = original;
  if (differences.length === 0 || behind === undefined) return differences;
  return compareTexts(behind, { text, language }, freedom).length === 0 ? [] : differences;
}

function finding(pair: TextPair, { original, translation }: NumberDifference, file: string): RuleFinding {
  const { path } = pair;
  const { message, hint } = inWords(pair, original?.phrase, translation?.phrase);
  const inRow = [original, translation].some((one) => one !== undefined && runsTogether(one)) ? ` ${HINT_ON_ROWS}` : '';
  const isQuotedEvidence = path[0] === 'evidence' && path.at(-1) === 'quote';
  // Words may say a number in other words.
  const isSure = isQuotedEvidence
    ? translation !== undefined || original?.isDigits === true
    : isPlain(pair) && original?.isDigits === true && translation?.isDigits === true;
  const related: RelatedFinding = {
    file,
    path,
    ...(original === undefined ? {} : { within: original.phrase }),
    message: 'The original.',
  };
  return {
    path,
    ...(translation === undefined ? {} : { within: translation.phrase }),
    ...(isSure ? {} : { atMost: 'warning' }),
    message,
    hint: `${hint}${inRow}`,
    related: [related],
  };
}

/** Short texts that say what was found, where digits that differ cannot both be right. */
const PLAIN: ReadonlySet<unknown> = new Set(['summary', 'text', 'quote', 'implied', 'shows']);

function isPlain({ path, freedom }: TextPair): boolean {
  return freedom === 'none' && path[0] !== 'timeline' && PLAIN.has(path.at(-1));
}

const HINT =
  'If the translation says the same in other words, a comment says so: `# factwright-ignore figure-in-translation: …`.';

const HINT_ON_ROWS = 'In a row of a table, put ` | ` between the cells, so that no two numbers run together.';

/** A row whose cells have spaces between them, and whose numbers have some within; few single numbers are as long. */
function runsTogether({ isOfRun, groups = [] }: TextNumber): boolean {
  return isOfRun === true || groups.length > 3;
}

function inWords(
  { path, original: { text } }: TextPair,
  original: string | undefined,
  translation: string | undefined,
): Required<Pick<RuleFinding, 'message' | 'hint'>> {
  const place = placeInWords(path);
  const shown = around(text, original ?? '');
  const words = `“${shown}”${/[.?!…]$/.test(shown) ? '' : '.'}`;
  if (original !== undefined && translation !== undefined)
    return {
      message: `${place} says “${tidy(translation)}”, but the original says “${tidy(original)}”: ${words}`,
      hint: 'Compare the two, and fix the number that is wrong.',
    };
  return translation === undefined
    ? {
        message: `${place} lacks a number of the original, “${tidy(original ?? '')}”: ${words}`,
        hint: `Add the number. ${HINT}`,
      }
    : {
        message: `${place} says “${tidy(translation)}”, a number that the original does not have: ${words}`,
        hint: `Compare the two, and fix the number. ${HINT}`,
      };
}

/** So many characters of the original are shown before a number, and so many with it. */
const BEFORE = 60;
const SHOWN = 120;

/** The words of the original near a number, from the beginning of a sentence or of a word. */
function around(text: string, phrase: string): string {
  const at = Math.max(0, text.indexOf(phrase));
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const sentence = Math.max(...['. ', '? ', '! ', '\n'].map((end) => before.lastIndexOf(end)));
  const start = at - before.length + (sentence >= 0 ? sentence + 1 : at > BEFORE ? before.indexOf(' ') + 1 : 0);
  return shorten(text.slice(start), SHOWN);
}

function tidy(phrase: string): string {
  return phrase.trim().replaceAll(/\s+/g, ' ');
}
