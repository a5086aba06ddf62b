import type { Correction, ClaimFinding, Reply, SourceKind, Stance } from '../model/index.ts';
import type { GlanceWords, PartWords } from './glance-words.ts';
import type { Plural } from './plural.ts';

/** The words that a page prints as they are: headings and labels. */
export interface PageWords extends PartWords {
  readonly factCheck: string;
  readonly skip: string;
  readonly by: string;
  readonly editedBy: string;
  readonly published: string;
  readonly updated: string;
  readonly seeCorrections: string;
  readonly claim: string;
  readonly when: string;
  readonly where: string;
  readonly occasion: string;
  readonly question: string;
  readonly spokenIn: string;
  readonly original: string;
  readonly translator: string;
  readonly source: string;
  readonly appearances: string;
  readonly firstAppearance: string;
  readonly whatWeChecked: string;
  readonly implied: string;
  readonly notDecisive: string;
  readonly verdict: string;
  readonly noVerdict: string;
  readonly meaning: string;
  readonly scale: string;
  readonly reasoning: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly alsoBears: string;
  readonly workings: string;
  readonly answer: string;
  readonly readIn: string;
  readonly from: string;
  readonly quotation: string;
  readonly passage: string;
  readonly timeline: string;
  readonly searches: string;
  readonly searchedIn: string;
  readonly searchedFor: string;
  readonly searchResult: string;
  readonly replies: string;
  readonly asked: string;
  readonly answered: string;
  readonly sources: string;
  readonly archived: string;
  readonly accessed: string;
  readonly interests: string;
  readonly anonymous: string;
  readonly anonymousWhy: string;
  readonly anonymousBasis: string;
  readonly ownWork: string;
  readonly usedIn: string;
  readonly howWeKnow: string;
  readonly howWeChecked: string;
  readonly conflicts: string;
  readonly corrections: string;
  readonly ratingWas: string;
  readonly ratingNow: string;
  readonly related: string;
  readonly licence: string;
  readonly citeThis: string;
  readonly credit: string;
  readonly table: string;
}

/** How a source leans on another, as a label before a list of sources. */
interface RelationWords {
  readonly basedOn: string;
  readonly jointWith: string;
  readonly seenIn: string;
  readonly promptedBy: string;
}

/** How a page says where its evidence comes from; most are labels before a number or a name. */
interface OriginWords {
  /** How the drawings are to be read. */
  readonly legend: string;
  readonly items: Plural;
  readonly chains: Plural;
  readonly noChain: string;
  readonly largestShare: string;
  readonly interested: string;
  readonly anonymous: string;
  readonly notStated: string;
  readonly doesNotCount: string;
  readonly secondHand: string;
  readonly unchecked: string;
  readonly notCounted: string;
  readonly speakersSide: string;
  readonly origin: string;
  readonly notNamed: string;
  readonly andMore: string;
}

/** Every interface word in one language; a missing one does not compile. */
export interface Words {
  /** The BCP 47 tag of the words themselves. */
  readonly language: string;
  /** Whose way of writing dates holds where the page's tag names no region. */
  readonly locale: string;
  /** The digits of dates and numbers, as a Unicode numbering system. */
  readonly digits: 'latn' | 'arab' | 'arabext' | 'deva';
  readonly page: PageWords;
  readonly readingTime: Plural;
  /** A headline in the quotation marks of the language; {n} is the headline. */
  readonly citedTitle: string;
  readonly claimNumber: string;
  readonly sourceNumber: string;
  readonly notices: {
    readonly draft: string;
    readonly review: string;
    readonly withdrawn: string;
    /** Of a translation. */
    readonly outdated: string;
    /** That a correction changed the rating, with places for `{was}` and `{now}`. */
    readonly verdictChanged: string;
    /** Of a check that was made elsewhere: as it came, and with some of its evidence since; and what its page there is called. */
    readonly imported: string;
    readonly importedInPart: string;
    readonly importedFrom: string;
  };
  /** How the headline and the verdict of a withdrawn check are marked. */
  readonly withdrawn: { readonly title: string; readonly verdict: string };
  /** What is printed across a picture that is itself the falsehood. */
  readonly falsePicture: string;
  /** What stands for `conflicts: none`. */
  readonly noConflicts: string;
  readonly unknownSpeaker: string;
  readonly manySpeakers: string;
  readonly unknownAuthor: string;
  readonly unspecified: string;
  readonly findings: Readonly<Record<ClaimFinding, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly kinds: { readonly opinion: string; readonly legalOpinion: string };
  readonly outcomes: Readonly<Record<Reply['outcome'], string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  readonly relations: RelationWords;
  /** The result of looking for a quotation in the stored copy of its source. */
  readonly quotations: {
    readonly exact: string;
    readonly edited: string;
    readonly exactSecondHand: string;
    readonly editedSecondHand: string;
    readonly unchecked: string;
    readonly failed: string;
    /** Found word for word, `{n}`, but the source has words between that are not the speaker’s; no mark is to be seen. */
    readonly interrupted: string;
    /** Found word for word, `{n}`, but the source spells or punctuates it otherwise; no mark is to be seen. */
    readonly written: string;
    /** By a receipt, in a copy that is not kept; `{n}` is the date. */
    readonly receipt: {
      readonly exact: string;
      readonly edited: string;
      readonly exactSecondHand: string;
      readonly editedSecondHand: string;
      readonly failed: string;
    };
    /** Of a translation without its original. */
    readonly noOriginal: string;
    /** Of a translation: `{n}` stands for what came of looking for the original. */
    readonly ofOriginal: string;
    /** The same where the translation is the publisher's own. */
    readonly ofOriginalOurs: string;
    /** What gaps and brackets leave out of a quotation, shown on demand. */
    readonly leftOut: string;
  };
  /** Of a source whose copy is not kept. */
  readonly notKept: string;
  /** What is stored of a source, by its assurance level. */
  readonly stored: readonly [string, string, string, string];
  readonly origins: OriginWords;
  readonly glance: GlanceWords;
  readonly restates: string;
  readonly places: {
    readonly statement: string;
    readonly article: string;
    readonly verdict: string;
    readonly workings: string;
  };
  readonly policies: {
    readonly methodology: string;
    readonly corrections: string;
    readonly report: string;
    readonly funding: string;
    readonly ethics: string;
  };
  readonly correctionKinds: Readonly<Record<Correction['kind'], string>>;
}
