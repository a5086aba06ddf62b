import { indexText, type TextIndex } from '../quotes/index.ts';
import type { StoredText } from '../snapshots/index.ts';

/** A stored text that can be read. */
export type ReadableText = Extract<StoredText, { readonly text: string }>;

/** Makes stored texts ready for quotations, each once while it is in use. */
export type IndexOf = (stored: ReadableText, language: string | undefined) => TextIndex;

/** How much text is kept indexed at one time, in UTF-16 units: what a few fact checks need. */
const BUDGET = 4_000_000;

/** Keeps the indexes of the texts that were used last. */
export function textIndexes(budget: number = BUDGET): IndexOf {
  const kept = new Map<string, TextIndex>();
  let size = 0;
  return (stored, language) => {
    const key = `${stored.digest} ${language ?? ''}`;
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const index = indexText(stored.text, { language });
    kept.set(key, index);
    size += stored.text.length;
    for (const [oldest, { text }] of kept) {
      if (size <= budget || oldest === key) break;
      kept.delete(oldest);
      size -= text.length;
    }
    return index;
  };
}
