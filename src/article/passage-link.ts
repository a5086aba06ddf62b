import type { WebAddress } from '../model/index.ts';

const EDITORIAL = /[[\]…]|\.{3}|\. \. \./u;
/** A longer span is given by its first and last words. */
const LONGEST = 200;
const WORDS_AT_ENDS = 5;

/** A link to the very words on the page: a text fragment; none if editorial marks changed the words. */
export function passageLink(address: WebAddress | undefined, quote: string): WebAddress | undefined {
  if (address === undefined || EDITORIAL.test(quote) || quote === '') return undefined;
  const directive = quote.length <= LONGEST ? [quote] : ends(quote);
  if (directive === undefined) return undefined;
  const joint = address.includes('#') ? ':~:text=' : '#:~:text=';
  return `${address}${joint}${directive.map(encode).join(',')}`;
}

/** A link to the very words where they were found: `fragment` is what follows `#:~:text=`. */
export function foundLink(address: WebAddress | undefined, fragment: string | undefined): WebAddress | undefined {
  if (address === undefined || fragment === undefined) return undefined;
  return `${address}${address.includes('#') ? ':~:text=' : '#:~:text='}${fragment}`;
}

function ends(quote: string): readonly string[] | undefined {
  const words = quote.split(' ');
  if (words.length < 2 * WORDS_AT_ENDS) return undefined;
  return [words.slice(0, WORDS_AT_ENDS).join(' '), words.slice(-WORDS_AT_ENDS).join(' ')];
}

function encode(text: string): string {
  // A lone surrogate cannot be encoded.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
