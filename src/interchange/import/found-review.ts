/** A number that a review gives its rating, as it stands there: numbers may exceed their own scale or turn it round. */
export interface FoundRating {
  readonly value?: number;
  readonly best?: number;
  readonly worst?: number;
}

/** Who wrote the review. */
export interface FoundReviewer {
  readonly name?: string;
  readonly url?: string;
  readonly type?: 'organization' | 'person';
}

/** Who made the claim. */
export interface FoundClaimant {
  readonly name?: string;
  readonly type?: 'person' | 'organization';
  readonly jobTitle?: string;
  readonly sameAs: readonly string[];
  /** The name is no more than a host, such as `facebook.com`: where the claim was seen, not who made it. */
  readonly isHost?: true;
}

/** What no field of a review holds, by its path in the source, such as `reviewRating.author.name`. */
export interface FoundRest {
  readonly path: string;
  readonly value: string;
}

/** What could not be used: the value as given, and why, as a full sentence. */
export interface FoundProblem extends FoundRest {
  readonly message: string;
}

/** A review as found in a file of another system: the values as an editor would read them, and what could not be used. */
export interface FoundReview {
  /** The file as given, and the number of the review in it, from 1. */
  readonly from: { readonly file: string; readonly number: number };
  /** The absolute address of the review's page; undefined if none can be used. */
  readonly url?: string;
  /** What was reviewed: entities decoded, white space normal. */
  readonly claim?: string;
  readonly title?: string;
  /** BCP 47, if the source says it. */
  readonly language?: string;
  /** YYYY-MM-DD: the day as published, whatever its zone. */
  readonly published?: string;
  /** YYYY-MM-DD. */
  readonly modified?: string;
  /** The publisher's own word for the rating, whole. */
  readonly label?: string;
  readonly rating?: FoundRating;
  readonly explanation?: string;
  readonly body?: string;
  readonly reviewer?: FoundReviewer;
  readonly claimant?: FoundClaimant;
  /** YYYY-MM-DD; YYYY-MM or YYYY where no more is said. */
  readonly claimDate?: string;
  /** Absolute addresses, never of the publisher's own site. */
  readonly appearances: readonly string[];
  readonly firstAppearance?: string;
  readonly image?: string;
  readonly keywords: readonly string[];
  /** What the source says and no field above holds: to be kept or reported, never dropped. */
  readonly rest: readonly FoundRest[];
  readonly problems: readonly FoundProblem[];
}

/** A file, or a part of one, that holds no review. */
interface NoReview {
  readonly noReview: string;
  /** A full sentence. */
  readonly why: string;
}

/** What a reader yields, in the order of the source. */
export type Found = FoundReview | NoReview;

/** Whether it is a review. */
export function isReview(found: Found): found is FoundReview {
  return !('noReview' in found);
}
