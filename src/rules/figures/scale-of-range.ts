import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** Of “41.5 to 83.4 million”, the first may be in millions as well; of “200 to 3 million”, it is not. */
export function withScaleOfRange(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const scaled: Token[] = [];
  // From behind: of “3, 4 or 5 million”, each has the scale of the next.
  let next: { readonly at: number; readonly scale: number } | undefined;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { values } = token;
    const own = values === undefined ? 1 : scaleOf(token, lexicon);
    const given = next !== undefined && own === 1 && isRange(tokens, at, next.at, lexicon) ? next.scale : 1;
    const isScaled = values !== undefined && given > 1;
    scaled.push(isScaled ? { ...token, values: [...values.map((value) => value * given), ...values] } : token);
    if (values !== undefined) next = { at, scale: own * given };
  }
  return scaled.toReversed();
}

/** What the last words of a number multiply it by, if by thousands or more. */
function scaleOf({ text, values = [] }: Token, { times }: Lexicon): number {
  if (values.length === 0) return 1;
  const factors = text
    .toLowerCase()
    .split(' ')
    .map((word) => times.get(word) ?? 1);
  const first = factors.findLastIndex((factor) => factor < 1000) + 1;
  return factors.slice(first).reduce((product, factor) => product * factor, 1);
}

/** Whether two numbers are the ends of a range or stand next to each other in a list: a dash, a comma or one word is between them. */
function isRange(tokens: readonly Token[], from: number, to: number, { between }: Lexicon): boolean {
  const inner = tokens.slice(from + 1, to).filter(({ currency }) => currency === undefined);
  const gap = tokens[from]?.gap ?? '';
  if (inner.length === 0) return /^\s?(?:[-–—]|,\s)\s?$/u.test(gap);
  const [joint] = inner;
  return inner.length === 1 && joint !== undefined && between.has(joint.word) && /^,?\s$/u.test(gap);
}
