import type { Level, Span } from '../diagnostics/index.ts';
import type { FactCheck, Id, Party, Scale, Source, Table } from '../model/index.ts';
import type { CheckSubject, Project } from '../project/index.ts';
import type { TextCheck } from '../snapshots/index.ts';

/** What a rule finds: a departure from its norm, at a place in the data of the file. (The finding of a claim is a `ClaimFinding`.) */
export interface RuleFinding {
  readonly path: readonly (string | number)[];
  /** Whether the key or the value at `path` is meant; the value unless said otherwise. */
  readonly part?: 'key' | 'value';
  /** Where it is in the file, if it is in no data, as a comment is; `path` is empty then. */
  readonly span?: Span;
  /** The exact text inside the value, if only a part of it is meant. */
  readonly within?: string;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly RelatedFinding[];
  readonly reorder?: Reordering;
  /** The text that the value should have, and that can be meant alone. */
  readonly replace?: { readonly text: string; readonly description: string };
  /** Present if another finding is its cause: of the same file, which the engine says, or of its original. */
  readonly isConsequence?: true;
  /** Present if it only reminds of work to be done, at its `related` places: all else in its file comes first. */
  readonly isReminder?: true;
  /** Never judged more severely than this, whatever the level of the rule. */
  readonly atMost?: 'warning' | 'info';
}

/** The order of a list that removes the cause of a finding: each number is the index at which the entry stands now. */
interface Reordering {
  readonly path: readonly (string | number)[];
  readonly order: readonly number[];
  /** What is done, as a full sentence. */
  readonly description: string;
}

/** A second place that explains a finding; in the same file unless said otherwise. */
export interface RelatedFinding extends Pick<RuleFinding, 'path' | 'part' | 'within' | 'message'> {
  readonly file?: string;
}

/** A source where it is defined, whether in a check or in the shared file. */
export interface SourceSubject {
  readonly id: Id;
  readonly source: Source;
  /** The check that defines it, and the names that it had before; undefined for a shared one. */
  readonly check?: { readonly id: Id; readonly formerly?: readonly Id[] };
}

/** What every rule says of itself. */
interface Norm {
  readonly name: string;
  readonly level: Level;
  /** Judged at `level` where the check is published, one level milder in `draft` and `review`. */
  readonly milderInDraft?: true;
  /** Judged on withdrawn checks too. Evidence, verdict and editorial rules are not. */
  readonly alsoWithdrawn?: true;
  /** Judged on translations too, whose original carries the evidence. */
  readonly alsoTranslations?: true;
  /** Judged on imported checks too, whose evidence is not known; `as-note` never more severely than as a note. Other rules see an `OwnSubject`. */
  readonly alsoImported?: true | 'as-note';
  /** Judged only where every id that ties evidence to claims and sources is defined: otherwise it would repeat the finding on a misspelt id. */
  readonly needsReferences?: true;
  /**
   * Who may excuse a departure, if not the file itself: the settings alone, for what protects people other than its author;
   * nobody, if no rule can judge the file.
   */
  readonly excusable?: 'in-settings' | 'never';
  /** The norm in one sentence, in the positive. */
  readonly summary: string;
  /** Why a reader needs it. */
  readonly why: string;
  /** The standard that it rests on. */
  readonly basis: string;
}

/** A check as it stood at the base revision. */
export interface FormerCheck {
  readonly path: string;
  readonly id: Id;
  /** As much of it as can be read: where it departs from the format, any key may be missing. Undefined if nothing can be. */
  readonly check?: FactCheck;
  /** Present if it was not valid. */
  readonly departure?: Departure;
}

/** Why a file of the base revision cannot be compared as a whole. */
export interface Departure {
  /** What was wrong there, with its line, for the middle of a sentence. */
  readonly what: string;
  /** What of it could not be read; undefined if nothing could. */
  readonly unread?: readonly (readonly (string | number)[])[];
  /** Whether it may have been public. */
  readonly maybePublic: boolean;
}

/** The project as it stood at an earlier revision. */
export interface BaseRevision {
  /** What people call the revision. */
  readonly name: string;
  /** The check that is now at `path`, as it stood then, under another name perhaps; undefined if it is new or unchanged. */
  checkAt(path: string): FormerCheck | undefined;
  /** Whether what is now at a path stood so then. */
  isUnchanged(path: string): boolean;
  /** The checks that stood then and are gone now, and that nothing is compared with. */
  readonly deleted: readonly FormerCheck[];
  /** What the shared files held then; undefined where that is the same now. */
  readonly shared: { readonly sources?: Table<Source>; readonly parties?: Table<Party> };
  /** The settings and the shared files that were not valid then, by their paths now. */
  readonly departures: ReadonlyMap<string, Departure>;
  /** The rating scale then, and the one that is on disk now, whatever the project is judged by. */
  readonly scales: { readonly before?: Scale; readonly now?: Scale };
  /** Whether a picture of then and one of now, both named below the media folder, are the same bytes. */
  isSamePicture(was: string, is: string): boolean;
  /** The pictures, named so, that were there then and are something else now. */
  readonly changedPictures: ReadonlySet<string>;
}

/** What a rule may ask about the world. */
export interface Surroundings {
  readonly project: Project;
  /** Present if changes are judged. */
  readonly base?: BaseRevision;
  /** Today as `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** What comparing stored texts with their bytes gave; present if that was asked for. */
  readonly texts?: TextCheck;
}

/** What a rule collected from one check. */
export interface Collected<Fact> {
  readonly id: Id;
  readonly file: string;
  readonly fact: Fact;
}

/**
 * Judges checks against each other, in two steps, so that no more than the facts of an archive are held at once,
 * and so that parts of an archive can be read apart.
 */
interface CorpusJudge {
  /** Whether a check cannot be judged without the facts of all others. */
  readonly needsAll?: true;
  /** What must be known of one check: small JSON; undefined if there is nothing to judge. */
  collect(subject: CheckSubject, surroundings: Surroundings): unknown;
  /**
   * The facts come ordered by file. Gives `pause` between findings where something else may be done first. It may use
   * nothing of a check but its facts, its id and its status, besides the settings and what the cache counts among its
   * conditions: after a change that leaves all of these as they were, it is not asked again.
   */
  judge(facts: readonly Collected<unknown>[], surroundings: Surroundings): Iterable<FileFinding | 'pause'>;
}

/** A norm, and the functions that find departures from it, by what they judge. */
export interface Rule extends Norm {
  readonly on: {
    check?(subject: CheckSubject, surroundings: Surroundings): Iterable<RuleFinding>;
    /** Each source where it is defined; paths begin at the source. Sources with `seenIn` are left out. */
    source?(subject: SourceSubject, surroundings: Surroundings): Iterable<RuleFinding>;
    /** A check that existed at the base revision and differs now. */
    change?(subject: CheckSubject, before: FormerCheck, base: BaseRevision): Iterable<RuleFinding>;
    /** The settings, the shared files and the names of the checks, not what the checks hold. */
    project?(surroundings: Surroundings): Iterable<FileFinding>;
    readonly corpus?: CorpusJudge;
    /** What the checks take of what they share, judged only where there is a base revision. A rule has this or `corpus`. */
    readonly sinceBase?: CorpusJudge;
  };
}

/** A rule that a project has written itself, as its module exports it; its name is that of its file, after `own/`. */
export type OwnRule = Omit<Rule, 'name' | 'why' | 'basis' | 'excusable'> &
  Partial<Pick<Rule, 'why' | 'basis'>> & { readonly excusable?: 'in-settings' };

/** A finding that names its own file. */
export interface FileFinding extends RuleFinding {
  readonly file: string;
}
