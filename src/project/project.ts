import type { Diagnostic } from '../diagnostics/index.ts';
import type { CheckContext, FactCheck, OwnCheck, Id, ProjectSettings, Reference, Scale } from '../model/index.ts';
import type { Trace } from '../provenance/index.ts';
import type { DocumentKind, FileOf } from '../schema/index.ts';
import type { Snapshots, SourceReceipts, StoredText } from '../snapshots/index.ts';
import type { IndexOf } from '../verification/index.ts';
import type { YamlDocument } from '../yaml/index.ts';
import type { ProjectFiles } from './project-files.ts';

/** One file of the project. `document` is absent if it is not YAML; what it holds is absent if it departs from the format. */
export interface ProjectFile {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text?: string;
  readonly document?: YamlDocument;
}

/** The file of one fact check; its id is its name. Its content is read when it is asked for, and not kept for long. */
export interface CheckFile extends ProjectFile {
  readonly kind: 'factcheck';
  readonly id: Id;
  /** The content as it is in the file: a translation is not merged. */
  readonly check?: FactCheck;
  /** What was wrong while reading: encoding, YAML, format. */
  readonly problems: readonly Diagnostic[];
}

/** A file of shared definitions. */
export interface SharedFile<K extends 'parties' | 'sources'> extends ProjectFile {
  readonly entries: FileOf[K];
  /** The ids that exist, those of entries that depart from the format included; undefined if the file is not YAML. */
  readonly ids: ReadonlySet<Id> | undefined;
}

/** The lock of the snapshots: written by `factwright capture`, and judged as a whole. */
export interface LockFile {
  readonly path: string;
  readonly text?: string;
  readonly document?: YamlDocument;
}

/** Everything that `validate` and `render` know of a project. */
export interface Project {
  /** Where all its files are read. */
  readonly files: ProjectFiles;
  readonly settingsFile: ProjectFile;
  readonly settings: ProjectSettings;
  /** Undefined if the settings name no scale that exists or are not valid. */
  readonly scale: Scale | undefined;
  /** The names of the scales that a project can choose. */
  readonly builtInScales: readonly string[];
  readonly parties: SharedFile<'parties'> | undefined;
  readonly sources: SharedFile<'sources'> | undefined;
  /** All fact checks, ordered by path. */
  readonly checks: readonly CheckFile[];
  readonly checkById: ReadonlyMap<Id, CheckFile>;
  readonly checkByPath: ReadonlyMap<string, CheckFile>;
  /** Whether a picture exists, by its name below the media folder. */
  readonly mediaFiles: ReadonlySet<string>;
  /** Whether one of them has the name of a picture but is not one; read on demand. */
  readonly isBrokenPicture: (file: string) => boolean;
  /** What is stored of the sources; read on demand. */
  readonly snapshots: Snapshots;
  /** The stored texts, ready for quotations. */
  readonly indexOf: IndexOf;
  /** Undefined if nothing is stored. */
  readonly lock: LockFile | undefined;
  /** The names of the rules that the project has written itself; their files are listed when it is asked for. */
  readonly ownRules: () => ReadonlySet<string>;
  /** What was wrong with the settings and the shared files: encoding, YAML, format. */
  readonly problems: readonly Diagnostic[];
}

/** A check in its context, with the file that it comes from: what rules judge. */
export interface CheckSubject extends CheckContext {
  /** What is in the file itself; differs from `check` in a translation. */
  readonly own: FactCheck;
  readonly document: YamlDocument;
  /** Every use of an id in the file itself, in the order of the format. */
  readonly references: readonly Reference[];
  /** Every use of an id in `check`: for a translation, in its original as well. */
  readonly allReferences: readonly Reference[];
  /** Traces its evidence; each trace is computed once. */
  readonly trace: Trace;
  /** The stored text of one of `sources`, by its id, or why there is none. */
  storedTextOf(source: Id): StoredText;
  /** The receipts that are kept of one of `sources` instead of a copy. */
  receiptsOf(source: Id): SourceReceipts | 'other-address' | undefined;
  /** Whether this translates a check that is missing, not valid or itself a translation. */
  readonly isOrphan: boolean;
}

/** A check that was made here, as the rules see it that do not judge imported ones. */
export interface OwnSubject extends CheckSubject {
  readonly check: OwnCheck;
}
