import { primaryLanguage } from '../../model/index.ts';
import { machineJsonLine } from '../../printing/index.ts';
import { matchQuote, type QuoteMatch, type TextIndex } from '../../quotes/index.ts';
import { UsageError } from '../usage-error.ts';

/** A quotation on a line of its own. */
interface AskedQuote {
  readonly id: string | number;
  readonly quote: string;
  /** The words in the language of the source, where `quote` is a translation: these are looked for. */
  readonly original?: string;
  /** Of the words that are looked for. */
  readonly language?: string;
}

/** What became of a line; a translation without its original cannot be checked. */
type Answer = QuoteMatch | { readonly result: 'unchecked'; readonly reason: string };

/** Answers JSON lines with JSON lines; `passed` says whether every quotation is in the text. */
export function matchLines(index: TextIndex, input: string): { readonly output: string; readonly passed: boolean } {
  const asked = input.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [askedIn(line, at + 1)]));
  if (asked.length === 0) {
    throw new UsageError(
      'There is no quotation to look for.',
      'Give one after the file, or JSON lines on stdin: {"id": "…", "quote": "…"}.',
    );
  }
  const answers = asked.map((one) => ({ id: one.id, answer: answerTo(index, one) }));
  return {
    output: answers.map((one) => lineOf(one.id, one.answer)).join(''),
    passed: answers.every(({ answer: { result } }) => result === 'exact' || result === 'edited'),
  };
}

function answerTo(index: TextIndex, { quote, original, language }: AskedQuote): Answer {
  if (original !== undefined) return matchQuote(index, original, { language });
  if (
    language !== undefined &&
    index.language !== undefined &&
    primaryLanguage(language) !== primaryLanguage(index.language)
  ) {
    return {
      result: 'unchecked',
      reason: 'The quotation is a translation, and its original words are not given.',
    };
  }
  return matchQuote(index, quote, { language });
}

function lineOf(id: string | number, answer: Answer): string {
  if (answer.result === 'unchecked') return machineJsonLine({ id, ...answer });
  const { result, notes, start, end, occurrences, fragment, warnings, difference } = answer;
  return machineJsonLine({ id, result, notes, start, end, occurrences, fragment, warnings, difference });
}

function askedIn(line: string, number: number): AskedQuote {
  const problem = (what: string): UsageError =>
    new UsageError(
      `Line ${number} of stdin ${what}.`,
      'A line is {"id": "…", "quote": "…"}, with "original" and "language" if there are any.',
    );
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw problem('is not JSON');
  }
  if (typeof data !== 'object' || data === null) throw problem('is not an object');
  const { id, quote, original, language } = {
    id: number,
    quote: undefined,
    original: undefined,
    language: undefined,
    ...data,
  };
  if (typeof id !== 'string' && typeof id !== 'number') throw problem('has an `id` that is neither text nor a number');
  if (typeof quote !== 'string') throw problem('has no `quote`, or one that is not text');
  if (original !== undefined && typeof original !== 'string') throw problem('has an `original` that is not text');
  if (language !== undefined && typeof language !== 'string') throw problem('has a `language` that is not text');
  return {
    id,
    quote,
    ...(original === undefined ? {} : { original }),
    ...(language === undefined ? {} : { language }),
  };
}
