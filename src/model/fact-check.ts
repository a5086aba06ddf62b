import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';
import type { IsoDate, Table, Id, LanguageTag, Markdown } from './text.ts';
import type { Party } from './party.ts';
import type { Source } from './source.ts';
import type { Imported } from './imported.ts';
import type { ImportedStatement, Statement } from './statement.ts';

/** The status of a check; only `published` and `withdrawn` are public. */
export type Status = 'draft' | 'review' | 'published' | 'withdrawn';

/** One fact check as its file holds it, after validation against `schemas/factcheck.schema.json`. */
export type FactCheck = OwnCheck | ImportedCheck;

/** A check that was made here. */
export interface OwnCheck extends CheckParts {
  readonly statement: Statement;
  readonly verdict?: Verdict;
  readonly imported?: undefined;
}

/** A check that was made elsewhere, of which no more is known than what was imported. */
export interface ImportedCheck extends CheckParts {
  readonly statement: ImportedStatement;
  readonly verdict?: Partial<Verdict>;
  readonly imported: Imported;
}

/** What is the same in every check, wherever it was made. */
interface CheckParts {
  readonly title: string;
  readonly language?: LanguageTag;
  readonly status?: Status;
  readonly published?: IsoDate;
  readonly updated?: IsoDate;
  readonly authors?: readonly Id[];
  readonly editors?: readonly Id[];
  readonly conflicts?: string;
  readonly topics?: readonly string[];
  readonly places?: readonly string[];
  readonly standfirst?: string;
  readonly image?: Id;
  readonly restates?: Id;
  readonly claims?: Table<Claim>;
  readonly evidence?: Table<Evidence>;
  readonly sources?: Table<Source>;
  readonly parties?: Table<Party>;
  readonly replies?: readonly Reply[];
  readonly searches?: readonly Search[];
  readonly article?: Markdown;
  readonly media?: Table<Medium>;
  readonly timeline?: readonly TimelineEvent[];
  readonly corrections?: readonly Correction[];
  readonly related?: readonly Id[];
  readonly formerly?: readonly Id[];
  readonly reviewBy?: IsoDate;
  readonly translationOf?: Id;
  readonly notes?: string;
}

/** One request for comment, and what came of it. */
export interface Reply {
  readonly to: Id;
  readonly outcome: 'answered' | 'declined' | 'no-answer' | 'not-feasible';
  readonly asked?: IsoDate;
  readonly answered?: IsoDate;
  readonly channel?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly quote?: string;
  readonly original?: string;
  readonly originalLanguage?: LanguageTag;
  readonly source?: Id;
}

/** One search that found nothing. */
export interface Search {
  readonly date: IsoDate;
  readonly where: string;
  readonly query: string;
  readonly result: string;
  readonly claim?: Id;
  readonly sought?: 'rebuts' | 'supports';
}

/** The conclusion; `rating` is an id of the project's scale. */
export interface Verdict {
  readonly rating: Id;
  readonly summary: string;
  readonly reasoning?: Markdown;
}

/** A picture, video or sound; `file` is below the project's media folder. */
export interface Medium {
  readonly file: string;
  readonly alt: string;
  readonly credit: string;
  readonly caption?: string;
  readonly licence?: string;
  readonly source?: Id;
  /** Present where the picture is itself the falsehood. */
  readonly shownAs?: false;
}

/** One entry of the timeline. */
export interface TimelineEvent {
  readonly date: IsoDate;
  readonly text: string;
  readonly evidence?: Id | readonly Id[];
}

/** One change after publication. */
export interface Correction {
  readonly date: IsoDate;
  readonly kind: 'minor' | 'update' | 'substantial' | 'withdrawal';
  readonly text: string;
  readonly was?: Id;
  readonly now?: Id;
}
