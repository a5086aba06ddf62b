import type { FoundRating } from '../found-review.ts';
import type { Leaf } from '../tree/leaves.ts';
import { readNumber } from '../values/read-number.ts';
import type { Ledger, Path } from './ledger.ts';
import type { Profile } from './profile.ts';

interface Figure {
  readonly leaf: Leaf;
  readonly number: number;
  readonly of?: number;
}

/** The numbers of the rating as given, with a remark where they contradict each other; labels count, not numbers. */
export function readRating(ledger: Ledger, profile: Profile['rating']): FoundRating | undefined {
  const [value, best, worst] = [profile.value, profile.best, profile.worst].map((paths) => readFigure(ledger, paths));
  if (value === undefined && best === undefined && worst === undefined) return undefined;
  const rating = { value: value?.number, best: best?.number ?? value?.of, worst: worst?.number };
  const figures = [value, best, worst].filter((figure) => figure !== undefined);
  if (figures.every(({ number }) => number === -1)) {
    for (const { leaf } of figures) ledger.report(leaf, 'By convention, −1 says that the rating has no number.');
    return undefined;
  }
  const first = value ?? best ?? worst;
  const odd = oddity(rating);
  if (odd !== undefined && first !== undefined) ledger.report(first.leaf, odd);
  return rating;
}

function readFigure(ledger: Ledger, paths: readonly Path[]): Figure | undefined {
  for (const leaf of paths.flatMap((path) => ledger.texts(path))) {
    const read = readNumber(leaf.value);
    if ('problem' in read) {
      ledger.report(leaf, read.problem);
      continue;
    }
    ledger.use(leaf);
    return { leaf, ...read };
  }
  return undefined;
}

/** What contradicts itself in the numbers of a rating. */
function oddity({ value, best, worst }: FoundRating): string | undefined {
  if (best !== undefined && worst !== undefined) {
    if (best === worst) return `Best and worst rating are both ${best}, so the number says nothing.`;
    if (best < worst) return `The scale is turned round: its best rating is ${best} and its worst ${worst}.`;
  }
  if (value === undefined) return undefined;
  if (best !== undefined && value > best) return `The rating ${value} is better than the best, ${best}.`;
  return worst !== undefined && value < worst ? `The rating ${value} is worse than the worst, ${worst}.` : undefined;
}
