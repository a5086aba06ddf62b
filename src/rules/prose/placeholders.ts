import { WORD_LISTS } from '../words/index.ts';

/** What people write in any language when they have nothing to say; writers mix languages. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  Object.values(WORD_LISTS).flatMap(({ placeholders }) => placeholders.map(bare)),
);

/** The longest text that can be a placeholder, in UTF-16 units. */
const LONGEST = 40;

/** Whether a text only fills its field: `n/a`, `tbd`, dots and dashes. */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST && text.trim().length > LONGEST) return false;
  const words = bare(text);
  return words === '' || PLACEHOLDERS.has(words);
}

/** A text without the punctuation and case by which the same words may differ. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
