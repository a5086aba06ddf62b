import { hashOf } from '../text/letters-of.ts';
import { plainAddress } from '../text/plain-address.ts';
import { readWords, type KnownWords } from '../text/read-words.ts';
import { eachFeature } from './features-of.ts';
import type { SearchedCheck } from './segment.ts';

/** How much the parts of a check count. */
const PARTS = { claim: 1, quote: 0.8, title: 0.8, speaker: 0.7, topics: 0.4, answer: 0.4 } as const;
const NAMES = ['claim', 'quote', 'title', 'speaker', 'topics', 'answer'] as const;

/** Tells what a check is found by, some of it more than once. */
export function eachCheckFeature(
  check: SearchedCheck,
  known: KnownWords,
  tell: (feature: number, weight: number) => void,
): void {
  for (const name of NAMES) {
    const text = check[name];
    if (text !== undefined && text !== '')
      eachFeature(readWords(text, check.language, known), (feature, weight) => tell(feature, weight * PARTS[name]));
  }
  for (const address of check.addresses ?? []) tell(hashOf(`a${plainAddress(address)}`), 1);
}
