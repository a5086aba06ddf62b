import { readWords } from '../text/read-words.ts';
import { featuresOf, hashOf } from './features-of.ts';
import { plainAddress } from '../text/plain-address.ts';
import type { SearchedCheck } from './segment.ts';

/** How much the parts of a check count. */
const PARTS = { claim: 1, quote: 0.8, title: 0.8, speaker: 0.7, topics: 0.4, answer: 0.4 } as const;
const NAMES = ['claim', 'quote', 'title', 'speaker', 'topics', 'answer'] as const;

/** What a check is found by. */
export function checkFeatures(check: SearchedCheck): ReadonlyMap<number, number> {
  const features = new Map<number, number>();
  for (const name of NAMES) {
    const text = check[name];
    if (text === undefined || text === '') continue;
    for (const [feature, weight] of featuresOf(readWords(text, check.language)))
      features.set(feature, Math.max(features.get(feature) ?? 0, weight * PARTS[name]));
  }
  for (const address of check.addresses ?? []) features.set(hashOf(`a${plainAddress(address)}`), 1);
  return features;
}
