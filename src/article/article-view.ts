import type { Correction, Id, Imported, LanguageTag, Markdown, Status, Table, WebAddress } from '../model/index.ts';
import type { PageWords } from '../words/article-words.ts';
import type { ClaimView, EvidenceRef, QuotationView } from './claim-view.ts';
import type { GlanceView } from './glance-view.ts';
import type { HowWeKnowView } from './origins-view.ts';
import type { SourceRef, SourceView } from './source-view.ts';
import type { StatementView } from './statement-view.ts';
import type { MediumView } from './medium-view.ts';
import type { PartyView } from './party-view.ts';
import type { DateView, Direction, LinkView, Passage } from './passage.ts';

/** The place of the verdict's rating on the scale; `current` is true for one at most. */
export interface ScaleStep {
  readonly label: Passage;
  readonly class: string;
  readonly current: boolean;
}

/** The verdict; `value`, `best` and `worst` are present for ratings on the scale, and where an imported check has them. */
export interface VerdictView {
  /** Absent, like the class, for an imported check whose label has none yet. */
  readonly rating?: Id;
  /** Of an imported check, the word of its publisher. */
  readonly label: Passage;
  readonly class?: string;
  readonly definition: Passage;
  readonly colour?: string;
  readonly value?: number;
  readonly best?: number;
  readonly worst?: number;
  /** The valued ratings from falsest to truest; empty for a rating off the scale. */
  readonly steps: readonly ScaleStep[];
  readonly summary?: string;
  readonly reasoning?: Markdown;
  /** That it no longer stands; present if the check is withdrawn. */
  readonly withdrawn?: string;
}

/** Who wrote and edited the check, and when. */
export interface BylineView {
  readonly authors: readonly PartyView[];
  readonly editors: readonly PartyView[];
  readonly published?: DateView;
  readonly updated?: DateView;
  readonly minutes: number;
  readonly readingTime: string;
}

/** What a reader must know before reading: that the check is unfinished, withdrawn, corrected or older than what it translates. */
export interface NoticeView {
  readonly kind: 'draft' | 'review' | 'withdrawn' | 'corrected' | 'outdated' | 'imported';
  readonly label: string;
  readonly text?: string;
  /** The language of the text, where that is not the page's. */
  readonly lang?: LanguageTag;
  readonly dir?: Direction;
  readonly date?: DateView;
  /** That the rating was changed, from which and to which. */
  readonly change?: string;
  readonly link?: LinkView;
}

/** One entry of the timeline. */
export interface EventView {
  readonly date: DateView;
  readonly text: string;
  readonly evidence: readonly EvidenceRef[];
}

/** One search that found nothing. */
export interface SearchView {
  readonly date: DateView;
  readonly where: string;
  readonly query: string;
  readonly result: string;
  readonly claim?: string;
}

/** One request for comment. */
export interface ReplyView {
  readonly to: PartyView;
  /** That whoever was asked is on the side of the speaker, and so answers for them; absent for the speaker. */
  readonly side?: string;
  readonly outcome: string;
  readonly outcomeLabel: string;
  readonly asked?: DateView;
  readonly answered?: DateView;
  readonly channel?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly quote?: QuotationView;
  /** Where the answer can be read. */
  readonly source?: SourceRef;
}

/** One change after publication; `was` and `now` are labels of ratings. */
export interface CorrectionView {
  readonly date: DateView;
  readonly kind: Correction['kind'];
  readonly label: string;
  readonly text: string;
  /** The language of the text, where that is not the page's: a translation shows what its original says. */
  readonly lang?: LanguageTag;
  readonly dir?: Direction;
  readonly was?: Passage;
  readonly now?: Passage;
}

/** Another public fact check of the project. */
export interface RelatedView {
  readonly id: Id;
  readonly title: string;
  /** The language of the title, where that is not the page's. */
  readonly lang?: LanguageTag;
  readonly dir?: Direction;
  readonly address?: WebAddress;
}

/** Who publishes the check, and where its policies are. */
export interface PublisherView {
  readonly name: string;
  readonly url?: WebAddress;
  readonly policies: Table<LinkView>;
}

/** How an authors' `[@evidence-id]` is shown. */
export interface CitationView {
  readonly evidence: Id;
  readonly source: SourceRef;
}

/** A fact check ready to be arranged on a page: plain data with all words, numbers, dates and languages decided. */
export interface ArticleView {
  readonly id: Id;
  /** Of a translation: the check that it translates. */
  readonly translationOf?: Id;
  readonly status: Status;
  /** Of a check that was made elsewhere: where, and the numbers of its verdict as they were. */
  readonly imported?: Pick<Imported, 'from' | 'rating'>;
  readonly lang: LanguageTag;
  readonly dir: Direction;
  readonly words: PageWords;
  /** What stands between names, and between a name and a role. */
  readonly comma: string;
  /** What citations in the authors' texts are called where the list of sources links back to them. */
  readonly placeWords: { readonly article: string; readonly verdict: string; readonly workings: string };
  /** The language of `words` and of all labels, where the page's own language has none. */
  readonly wordsLanguage?: { readonly lang: LanguageTag; readonly dir: Direction };
  /** The page's canonical address, where the project has one. */
  readonly address?: WebAddress;
  readonly siteTitle?: string;
  readonly publisher: PublisherView;
  /** The headline; marked as such if the check is withdrawn. */
  readonly title: string;
  readonly standfirst?: string;
  /** One or two sentences for search engines and cards. */
  readonly description: string;
  readonly topics: readonly string[];
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly notices: readonly NoticeView[];
  readonly byline: BylineView;
  readonly image?: MediumView;
  readonly statement: StatementView;
  readonly claims: readonly ClaimView[];
  readonly verdict?: VerdictView;
  /** Why, at a glance. */
  readonly glance: GlanceView;
  /** Where the evidence comes from; absent if no claim has any. */
  readonly evidence?: HowWeKnowView;
  readonly article?: Markdown;
  readonly timeline: readonly EventView[];
  readonly searches: readonly SearchView[];
  readonly replies: readonly ReplyView[];
  readonly sources: readonly SourceView[];
  readonly restates?: { readonly label: string; readonly source: SourceRef };
  readonly conflicts?: string;
  readonly corrections: readonly CorrectionView[];
  readonly related: readonly RelatedView[];
  readonly licence?: { readonly text: string; readonly address?: WebAddress };
  readonly citation: string;
  /** The same for programs that keep references. */
  readonly citationForms: { readonly bibtex: string; readonly csl: string };
  /** The evidence by id, for citations in Markdown. */
  readonly citations: Table<CitationView>;
  /** The media by id, for pictures in Markdown. */
  readonly media: Table<MediumView>;
}
