import { plainPost } from '../text/plain-post.ts';
import { readWords, type KnownWords, type ReadWord } from '../text/read-words.ts';
import { weigh, type WeighedWord } from '../rank/weighed.ts';

/** A claim as a check or a draft of one tells it, in words. */
interface Telling {
  readonly claim: string;
  readonly title?: string | undefined;
  readonly speaker?: string | undefined;
}

/** What is said, and the words themselves where these are others. */
export interface Told extends Telling {
  readonly quote?: string | undefined;
}

/** A claim that was read, to be compared with another. */
export interface ToldClaim {
  /** The different words of claim, title and speaker that say something, each worth the same. */
  readonly claim: readonly WeighedWord[];
  readonly title: readonly WeighedWord[];
  readonly speaker: readonly WeighedWord[];
  /** All words of claim and title in their order, the small ones among them. */
  readonly claimOrder: readonly string[];
  readonly titleOrder: readonly string[];
}

/** The same claim in all ways in which it is told. */
export type ToldClaims = readonly [ToldClaim, ...ToldClaim[]];

/** So many words of a text are compared. */
const MOST = 100;

/** Reads what a check or a draft claims: in the words of the desk, then in those of who said it if they are others. */
export function readTold(
  { quote = '', ...telling }: Told,
  language: string | undefined,
  known: KnownWords,
): ToldClaims {
  const one = readOne(telling, language, known);
  return quote === '' || quote === telling.claim
    ? [one]
    : [one, readOne({ ...telling, claim: quote }, language, known)];
}

function readOne(
  { claim, title = '', speaker = '' }: Telling,
  language: string | undefined,
  known: KnownWords,
): ToldClaim {
  const [claimed, titled, said] = [claim, title, speaker].map((text) =>
    readWords(plainPost(text).text, language, known).slice(0, MOST),
  );
  return {
    claim: differentOf(claimed ?? []),
    title: differentOf(titled ?? []),
    speaker: differentOf(said ?? []),
    claimOrder: orderOf(claimed ?? []),
    titleOrder: orderOf(titled ?? []),
  };
}

function differentOf(words: readonly ReadWord[]): readonly WeighedWord[] {
  const once = new Map<string, ReadWord>();
  for (const word of words)
    if (!word.isSmall) once.set(`${word.form} ${word.skeleton} ${word.concepts.join(' ')}`, word);
  return [...once.values()].map((word) => weigh(word, () => 1));
}

function orderOf(words: readonly ReadWord[]): readonly string[] {
  return words.filter(({ form }) => form !== '').map(orderedAs);
}

/** A word as it is compared with another in its place: a number is the same in words and in digits. */
export function orderedAs({ form, values }: ReadWord): string {
  return String(values[0] ?? form);
}
