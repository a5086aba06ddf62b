import type {
  Correction,
  FactCheck,
  Id,
  IsoDate,
  LanguageTag,
  RatingClass,
  Reply,
  SourceKind,
} from '../model/index.ts';

/** What is counted of one fact check: plain data, so small that those of an archive are held in memory. */
export interface CountedCheck {
  readonly id: Id;
  readonly language: LanguageTag;
  readonly status: NonNullable<FactCheck['status']>;
  readonly published?: IsoDate;
  /** Whether it came from elsewhere, without evidence as data. */
  readonly isImported: boolean;
  /** Absent without a verdict on the scale, and of a withdrawn check. */
  readonly rating?: { readonly id: Id; readonly label: string; readonly class: RatingClass };
  /** Absent where nobody knows who said it, or many did. */
  readonly speaker?: Named;
  readonly topics: readonly string[];
  readonly reviewBy?: IsoDate;
  /** Of each claim that the verdict rests on, and that some evidence bears out: on how many independent chains it rests. */
  readonly chains: readonly number[];
  readonly sources: readonly CountedSource[];
  readonly replies: readonly Pick<Reply, 'outcome' | 'asked' | 'answered'>[];
  readonly corrections: readonly CountedCorrection[];
}

/** Somebody as readers know them; two are the same if their names are. */
export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** A source that a check uses. */
export interface CountedSource {
  readonly id: Id;
  readonly kind: SourceKind;
  readonly by: readonly Named[];
  readonly address?: string;
  readonly lacksCopy: boolean;
}

/** What was changed after publication. */
interface CountedCorrection {
  readonly date: IsoDate;
  readonly kind: Correction['kind'];
  readonly changesRating: boolean;
}
