import type {
  Correction,
  Id,
  Imported,
  ImportedRating,
  IsoDate,
  LanguageTag,
  PartyKind,
  RatingClass,
  Status,
} from '../model/index.ts';
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
  readonly rating?: {
    /** Absent, like the class, where the label of an imported check has none. */
    readonly id?: Id;
    readonly label: Passage;
    readonly class?: RatingClass;
    /** Of an imported check: the numbers of its publisher, in place of those of the scale. */
    readonly numbers?: ImportedRating;
  };
  /** Absent where an imported check does not say when. */
  readonly said?: IsoDate;
  readonly published?: IsoDate;
  readonly updated?: IsoDate;
  /** Of a translation: when its original last changed, if the page says that this was later. */
  readonly outdatedSince?: IsoDate;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly places: readonly string[];
  readonly corrections: readonly CorrectionFacts[];
  /** Of an imported check: the address of its page, or the name of what had it, and when it was imported. */
  readonly imported?: Pick<Imported, 'from' | 'at'>;
  readonly translationOf?: Id;
  /** Names under which it was public. */
  readonly formerly: readonly Id[];
}
