import type { Correction, Id, IsoDate, LanguageTag, PartyKind, RatingClass, Status } from '../model/index.ts';
import type { Direction, Passage } from './passage.ts';

/** Who said what was checked, as lists of statements name them. */
interface ClaimantFacts {
  readonly id: Id;
  readonly name: string;
  readonly kind: PartyKind;
  readonly role?: string;
  /** Addresses that are about the same person or body. */
  readonly sameAs: readonly string[];
  /** Whether it is a party at all, and not `unknown` or `many`. */
  readonly isNamed: boolean;
}

/** One entry of the log of corrections, in words. */
export interface CorrectionFacts {
  readonly date: IsoDate;
  readonly kind: Correction['kind'];
  readonly text: string;
  /** The language of the text, where that is not the page's. */
  readonly lang?: LanguageTag;
  readonly dir?: Direction;
  readonly was?: Passage;
  readonly now?: Passage;
  /** That the rating was changed, as a sentence without its end. */
  readonly change?: string;
}

/** What lists, feeds and other pages say of a check: plain data, so small that those of an archive are held in memory. */
export interface PageFacts {
  readonly id: Id;
  readonly lang: LanguageTag;
  readonly dir: Direction;
  /** The status that counts: of a translation, together with that of its original. */
  readonly status: Status;
  /** Where the page lies in the site, as a path that ends in `/`. */
  readonly path: string;
  /** The headline; marked as such if the check is withdrawn. */
  readonly title: string;
  /** The headline without that mark; present if the check is withdrawn. */
  readonly withdrawn?: string;
  readonly description: string;
  /** The statement as one sentence; for a withdrawn check, absent like its verdict from all that is shared. */
  readonly claim: string;
  readonly claimant: ClaimantFacts;
  /** Absent without a verdict, and for a withdrawn check. */
  readonly rating?: { readonly id: Id; readonly label: Passage; readonly class: RatingClass };
  readonly said: IsoDate;
  readonly published?: IsoDate;
  readonly updated?: IsoDate;
  /** Of a translation: when its original last changed, if the page says that this was later. */
  readonly outdatedSince?: IsoDate;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly places: readonly string[];
  readonly corrections: readonly CorrectionFacts[];
  readonly translationOf?: Id;
  /** Names under which it was public. */
  readonly formerly: readonly Id[];
}
