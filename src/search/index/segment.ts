/** A fact check as far as others are found by it. */
export interface SearchedCheck {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** The claim in one sentence. */
  readonly claim: string;
  /** The words themselves. */
  readonly quote?: string;
  readonly speaker?: string;
  readonly topics?: string;
  /** What was found out. */
  readonly answer?: string;
  /** Where the claim was seen. */
  readonly addresses?: readonly string[];
  /** `published` where it is absent. */
  readonly status?: string;
  /** The file that says so; absent where it comes from elsewhere. */
  readonly file?: CheckOnDisk;
  /** Whose review it is, where it comes from an archive of others. */
  readonly review?: ReviewElsewhere;
}

/** A review of others. */
interface ReviewElsewhere {
  readonly file: string;
  /** Its number in the file, from 1. */
  readonly number: number;
  readonly publisher?: string;
  /** Where it was published. */
  readonly url?: string;
  /** The rating in the publisher's own words. */
  readonly label?: string;
}

/** The file of a check, by which a change of it is noticed. */
interface CheckOnDisk {
  readonly path: string;
  readonly state: string;
  /** Who speaks, where all checks share the definition. */
  readonly sharedSpeaker?: string;
}

/** A part of an archive with what it is found by: flat lists, since an archive has millions of them. */
export interface Segment {
  /** What was searched of what, so that a later run can tell whether it is still that; empty where nobody asks. */
  readonly stamp: string;
  /** How many checks there are. */
  readonly size: number;
  /** The checks as JSON, in UTF-8: of an archive, a query needs few. */
  readonly texts: Uint8Array;
  /** For each check where its text starts, and the end of the last one. */
  readonly textStarts: Uint32Array;
  /** The languages of the checks, each once. */
  readonly languages: readonly string[];
  /** For each check its language, by the place in `languages`. */
  readonly languageOf: Uint16Array;
  /** Hashes of the features, rising. */
  readonly features: Uint32Array;
  /** For each feature where its holders start, and the end of the last one. */
  readonly starts: Uint32Array;
  /** The checks that have a feature, by their place, rising. */
  readonly holders: Uint16Array;
  /** How much the feature weighs there, in 255ths of `GREATEST`. */
  readonly weights: Uint8Array;
  /** How long each check is, as the sum of its weights. */
  readonly lengths: Float32Array;
}

/** The greatest weight of a feature. */
export const GREATEST = 2;

/** Reads a check; its place counts from 0. */
export function checkAt({ texts, textStarts }: Segment, place: number): SearchedCheck {
  const [start, end] = [textStarts[place], textStarts[place + 1]];
  if (start === undefined || end === undefined) throw new Error('A segment does not have so many checks.');
  return JSON.parse(DECODER.decode(texts.subarray(start, end)));
}

const DECODER = new TextDecoder();

/** Reads all checks, in their order. */
export function checksIn(segment: Segment): readonly SearchedCheck[] {
  return Array.from({ length: segment.size }, (_, place) => checkAt(segment, place));
}

/** The place of a feature; -1 if no check of the segment has it. */
export function placeOf({ features }: Segment, feature: number): number {
  let [low, high] = [0, features.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = features[middle] ?? 0;
    if (found === feature) return middle;
    if (found < feature) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
