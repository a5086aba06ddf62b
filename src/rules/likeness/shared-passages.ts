import { normalForm } from '../../quotes/index.ts';
import { outsideQuotations } from './outside-quotations.ts';

/** A passage is this many words in a row. */
const LENGTH = 8;
/** A passage in more texts than this is page furniture, and would cause every pair to be compared. */
const FURNITURE = 20;

/** A script that puts no spaces between words, where each character counts as one; or what stands between words. */
const WORD_OR_GAP = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{L}\p{M}\p{N}]{1,64}/gu;
const GAP = /^[^\p{L}\p{M}\p{N}]/u;

/**
 * The passages of a text outside quotation marks, as numbers; linear in its length. Quoted words may stand in many
 * texts: what two texts quote alike, neither copied from the other.
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const shingles = new Set<number>();
  const words: number[] = [];
  const add = (hash: number): void => {
    words.push(hash);
    if (words.length > LENGTH) words.shift();
    if (words.length === LENGTH) shingles.add(words.reduce(mix, 0));
  };
  const plain = outsideQuotations(normalForm(text, 'NFKC').toLowerCase());
  let from = 0;
  // The places between words and not the words: an expression for a word of millions of letters overflows the stack.
  for (const { 0: sign, index } of plain.matchAll(WORD_OR_GAP)) {
    if (index > from) add(hashOf(plain, from, index));
    from = index + sign.length;
    if (!GAP.test(sign)) add(hashOf(sign, 0, sign.length));
  }
  if (plain.length > from) add(hashOf(plain, from, plain.length));
  return shingles;
}

/** FNV-1a, 32 bits: a chance likeness among a million passages is some hundred, and no tenth of any text. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function mix(hash: number, word: number): number {
  return Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
}

/** Two texts that have passages in common, and the part of the shorter one that these are. */
export interface SharedPassages {
  readonly one: number;
  readonly other: number;
  readonly count: number;
  readonly share: number;
}

/** Every pair of texts with passages in common, in order. */
export function sharedPassages(texts: readonly ReadonlySet<number>[]): readonly SharedPassages[] {
  const holders = new Map<number, number[]>();
  for (const [index, shingles] of texts.entries()) {
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [index]);
      else if (known.length <= FURNITURE) known.push(index);
    }
  }
  const counts = new Map<number, number>();
  for (const found of holders.values()) {
    if (found.length > FURNITURE) continue;
    for (const [place, one] of found.entries())
      for (const other of found.slice(place + 1)) {
        const pair = one * texts.length + other;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([pair, count]) => {
      const [one, other] = [Math.floor(pair / texts.length), pair % texts.length];
      return { one, other, count, share: count / Math.min(texts[one]?.size ?? 1, texts[other]?.size ?? 1) };
    });
}
