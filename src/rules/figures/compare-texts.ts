import type { LanguageTag } from '../../model/index.ts';
import { compareNumbers, type Freedom, type NumberDifference } from './compare-numbers.ts';
import { numbersIn } from './numbers-in.ts';

interface TextIn {
  readonly text: string;
  readonly language: LanguageTag;
}

/**
 * The numbers in which a translated text differs from its original: row by row and cell by cell where both are rows of
 * a table, paragraph by paragraph where both have as many.
 */
export function compareTexts(original: TextIn, translation: TextIn, freedom: Freedom): readonly NumberDifference[] {
  const parts = partsOf(original.text, translation.text);
  if (parts === undefined)
    return compareNumbers(
      numbersIn(original.text, original.language),
      numbersIn(translation.text, translation.language),
      freedom,
    );
  return parts.flatMap(([one, other]) =>
    compareNumbers(numbersIn(one, original.language), numbersIn(other, translation.language), freedom),
  );
}

type Parts = readonly (readonly [string, string])[];

function partsOf(original: string, translation: string): Parts | undefined {
  return (
    paired(cellsOf(original), cellsOf(translation)) ?? paired(original.split(/\n\s*\n/), translation.split(/\n\s*\n/))
  );
}

/** The cells of the rows of a table; a text that is none has one. */
function cellsOf(text: string): readonly string[] {
  return text.split(/\s*\|\s*/);
}

function paired(one: readonly string[], other: readonly string[]): Parts | undefined {
  if (one.length < 2 || one.length !== other.length) return undefined;
  return one.map((part, index) => [part, other[index] ?? '']);
}
