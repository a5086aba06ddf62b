import type { PageFacts } from '../../article/index.ts';
import type { ArchiveEntry } from '../../site/exports/archive.ts';
import type { ClaimFinding, Id, SourceKind, Stance } from '../../model/index.ts';

/** A party by its id, as the page names it. */
export interface ExportedParty {
  readonly id: Id;
  readonly name: string;
  readonly kind: PageFacts['claimant']['kind'];
}

/** Words that are quoted; `language` is absent where they are in that of the check. */
export interface ExportedQuotation {
  readonly text: string;
  readonly language?: string;
  readonly original?: string;
  readonly originalLanguage?: string;
  /** What came of looking for it in its source: a result of `factwright match`. */
  readonly result?: string;
  /** A link to the passage. */
  readonly passage?: string;
}

/** What was said, where and when; by whom, and when, stands in the check itself. */
interface ExportedStatement {
  readonly quote?: string;
  readonly original?: string;
  readonly originalLanguage?: string;
  readonly spokenIn?: string;
  readonly translator?: string;
  readonly place?: string;
  readonly occasion?: string;
  readonly question?: string;
  readonly source?: Id;
  readonly locator?: string;
  readonly appearances: readonly string[];
  readonly firstAppearance?: string;
}

/** The verdict; its rating stands in the check itself. The numbers are there for ratings on the scale, and where an imported check has them. */
interface ExportedVerdict {
  readonly summary?: string;
  readonly reasoning?: string;
  readonly value?: number;
  readonly best?: number;
  readonly worst?: number;
}

/** One checkable part of the statement. */
export interface ExportedClaim {
  readonly id: Id;
  readonly number: number;
  readonly text: string;
  readonly quote?: string;
  readonly implied?: string;
  readonly finding?: ClaimFinding;
  readonly decisive: boolean;
}

/** One item of evidence, with the claims that it bears on: first the one under which the page shows it in full. */
export interface ExportedEvidence {
  readonly id: Id;
  readonly claims: readonly { readonly claim: Id; readonly stance: Stance }[];
  readonly kind: 'fact' | 'opinion' | 'legal-opinion';
  readonly shows: string;
  readonly quote?: ExportedQuotation;
  readonly speaker?: ExportedParty;
  readonly source: Id;
  readonly from: readonly Id[];
  readonly locator?: string;
  readonly workings?: string;
  readonly answer?: string;
}

/** One source that the check uses, in the order of the page. */
export interface ExportedSource {
  readonly id: Id;
  readonly number: number;
  readonly kind?: SourceKind;
  readonly title: string;
  readonly translatedTitle?: string;
  readonly authors: readonly ExportedParty[];
  readonly publisher?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly language?: string;
  readonly address?: string;
  readonly archived?: string;
  readonly locator?: string;
  readonly ownWork?: string;
  readonly interests?: string;
  readonly basedOn: readonly Id[];
  readonly jointWith: readonly Id[];
  readonly promptedBy: readonly Id[];
  readonly seenIn?: Id;
}

/** One request for comment. */
export interface ExportedReply {
  readonly to: ExportedParty;
  readonly outcome: string;
  readonly asked?: string;
  readonly answered?: string;
  readonly channel?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly quote?: ExportedQuotation;
  readonly source?: Id;
}

/** What a check holds beside what the site's archive says of it; of a withdrawn one, nothing. */
export interface ExportedContent {
  readonly standfirst?: string;
  readonly editors: readonly string[];
  readonly conflicts?: string;
  readonly statement?: ExportedStatement;
  readonly verdict?: ExportedVerdict;
  readonly article?: string;
  readonly claims: readonly ExportedClaim[];
  readonly evidence: readonly ExportedEvidence[];
  readonly sources: readonly ExportedSource[];
  readonly replies: readonly ExportedReply[];
  readonly searches: readonly {
    readonly date: string;
    readonly where: string;
    readonly query: string;
    readonly result: string;
  }[];
  readonly timeline: readonly { readonly date: string; readonly text: string; readonly evidence: readonly Id[] }[];
  readonly related: readonly Id[];
}

/** A check as it leaves the project: everything that its ids refer to is in it. */
export interface ExportedCheck extends ArchiveEntry, ExportedContent {
  /** The version of this form. */
  readonly version: 1;
}
