import { primaryLanguage } from '../../model/index.ts';
import type { FoundReview } from './found-review.ts';
import { hostOf, isHostName, readAddress } from './values/read-address.ts';

/** Whose reviews, and in which language, are wanted. */
interface Wanted {
  /** A name, a host or an address. */
  readonly publisher?: string;
  /** A BCP 47 tag: `pt` wants `pt-BR` as well. */
  readonly language?: string;
}

/** Whether a review is wanted; one that does not say its language is not in any. */
export function isBy({ url, reviewer, language }: FoundReview, wanted: Wanted): boolean {
  if (wanted.language !== undefined && !isIn(language, wanted.language)) return false;
  if (wanted.publisher === undefined) return true;
  const publisher = wanted.publisher.trim();
  if (reviewer?.name?.toLowerCase() === publisher.toLowerCase()) return true;
  const read = isHostName(publisher) || publisher.includes('/') ? readAddress(publisher, undefined) : undefined;
  const host = read !== undefined && 'address' in read ? hostOf(read.address) : undefined;
  return host !== undefined && [url, reviewer?.url].some((address) => isAt(hostOf(address), host));
}

function isIn(language: string | undefined, wanted: string): boolean {
  if (language === undefined) return false;
  const [mine, theirs] = [language.toLowerCase(), wanted.toLowerCase().replaceAll('_', '-')];
  return mine === theirs || (theirs === primaryLanguage(theirs) && primaryLanguage(mine) === theirs);
}

function isAt(host: string | undefined, wanted: string): boolean {
  return host === wanted || host?.endsWith(`.${wanted}`) === true;
}
