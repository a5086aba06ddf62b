import { nearDuplicates } from './near-duplicates.ts';
import { wordSet } from './word-set.ts';

/** What a check says was said. */
interface SaidText {
  readonly summary: string;
  readonly quote?: string;
}

/** The statements that are nearly those of a new one, so that the rule `related-linked` would ask for a link. */
export function nearlySameAs<T extends SaidText>(said: SaidText, earlier: readonly T[]): readonly T[] {
  const own = textsFor(said, 0);
  // Each by itself: a link between two others hides none.
  return earlier.filter((one) => {
    const steps = [...nearDuplicates([...own, ...textsFor(one, 1)], [])];
    return steps.some((step) => step !== 'pause');
  });
}

function textsFor(
  { summary, quote }: SaidText,
  owner: number,
): { readonly owner: number; readonly path: string[]; readonly words: string }[] {
  const texts = quote === undefined ? [summary] : [summary, quote];
  return texts.map((text) => ({ owner, path: [], words: wordSet(text).join(' ') }));
}
