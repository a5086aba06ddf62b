import {
  isPublicStatus,
  overlay,
  referencesOf,
  statusOfTranslation,
  translated,
  type FactCheck,
  type Id,
  type LanguageTag,
  type Party,
  type ProjectSettings,
  type Reference,
  type Scale,
  type RelatedCheck,
  type Source,
  type Status,
  type Table,
  type Verification,
  snapshotKey,
  keptKey,
  namesOf,
} from '../model/index.ts';
import { prepareTrace, type Trace } from '../provenance/index.ts';
import { NOT_STORED, type SourceReceipts, type StoredText } from '../snapshots/index.ts';
import { verifyQuotations } from '../verification/index.ts';
import type { YamlDocument } from '../yaml/index.ts';
import type { CheckFile, CheckSubject, Project } from './project.ts';

/** Shown where a project's scale is broken; no rule judges a rating by it. */
const NO_SCALE: Scale = { best: 5, worst: 1, ratings: [] };

/** The check of a file with all that its ids refer to; undefined if it, or the original it translates, is not valid. */
export function subjectOf(project: Project, file: CheckFile): CheckSubject | undefined {
  const subject = subjectToJudge(project, file);
  return subject?.isOrphan ? undefined : subject;
}

/** The same for rules, which judge what a translation holds even where its original is missing; `assumed` stands in for what was verified. */
export function subjectToJudge(project: Project, file: CheckFile, assumed?: Verification): CheckSubject | undefined {
  const { check: own, document } = file;
  if (own === undefined || document === undefined) return undefined;
  const original = originalOf(project, own);
  const isOrphan = own.translationOf !== undefined && (original === undefined || original.translationOf !== undefined);
  const check = original === undefined || isOrphan ? own : translated(original, own);
  return new LazyCheckSubject(project, file, { own, check, document, isOrphan, verification: assumed });
}

/** What is known of a check once its original, if it is a translation, has been found. */
type Read = Pick<CheckSubject, 'own' | 'check' | 'document' | 'isOrphan'> & { readonly verification?: Verification };

/** A `CheckSubject` whose costly parts are computed on demand. A class: getters of a new object for each check would keep every one alive until a full collection. */
class LazyCheckSubject implements CheckSubject {
  readonly id: Id;
  readonly file: string;
  readonly own: FactCheck;
  readonly check: FactCheck;
  readonly document: YamlDocument;
  readonly isOrphan: boolean;
  readonly language: LanguageTag;
  readonly translates?: { readonly check: FactCheck; readonly language: LanguageTag };
  readonly parties: Table<Party>;
  readonly sources: Table<Source>;
  readonly scale: Scale;
  readonly settings: ProjectSettings;
  readonly #project: Project;
  #trace: Trace | undefined;
  #references: readonly Reference[] | undefined;
  #allReferences: readonly Reference[] | undefined;
  #verification: Verification | undefined;
  #related: ReadonlyMap<Id, RelatedCheck> | undefined;

  constructor(project: Project, { id, path }: CheckFile, { own, check, document, isOrphan, verification }: Read) {
    this.id = id;
    this.file = path;
    this.own = own;
    this.check = check;
    this.document = document;
    this.isOrphan = isOrphan;
    this.language = languageOf(own, project);
    const layer = own.translationOf === undefined ? merge : layered;
    this.parties = layer(project.parties?.entries, check.parties);
    this.sources = layer(project.sources?.entries, check.sources);
    const original = isOrphan ? undefined : originalOf(project, own);
    if (original !== undefined) this.translates = { check: original, language: languageOf(original, project) };
    this.scale = project.scale ?? NO_SCALE;
    this.settings = project.settings;
    this.#project = project;
    this.#verification = verification;
  }

  storedTextOf(source: Id): StoredText {
    const { snapshots } = this.#project;
    return snapshots.keepsNothing ? NOT_STORED : snapshots.textOf(this.#keyOf(source), this.sources[source]?.url);
  }

  receiptsOf(source: Id): SourceReceipts | 'other-address' | undefined {
    const { snapshots } = this.#project;
    return snapshots.keepsNothing ? undefined : snapshots.receiptsOf(this.#keyOf(source), this.sources[source]?.url);
  }

  #keyOf(source: Id): string {
    const { sources = {}, formerly } = this.translates?.check ?? this.own;
    if (!Object.hasOwn(sources, source)) return snapshotKey(source);
    const id = this.own.translationOf ?? this.id;
    return keptKey((key) => this.#project.snapshots.isKept(key), source, namesOf(id, formerly));
  }

  get trace(): Trace {
    this.#trace ??= prepareTrace(this);
    return this.#trace;
  }

  get references(): readonly Reference[] {
    this.#references ??= referencesOf(this.own);
    return this.#references;
  }

  get allReferences(): readonly Reference[] {
    this.#allReferences ??= this.check === this.own ? this.references : referencesOf(this.check);
    return this.#allReferences;
  }

  get verification(): Verification {
    // What a translation says in its own language is proved by the words of its original.
    this.#verification ??= verifyQuotations({
      check: this.translates?.check ?? this.own,
      language: this.translates?.language ?? this.language,
      sources: this.sources,
      storedTextOf: (source) => this.storedTextOf(source),
      receiptsOf: (source) => this.receiptsOf(source),
      indexOf: this.#project.indexOf,
    });
    return this.#verification;
  }

  get printedTitles(): ReadonlyMap<Id, string> | undefined {
    if (this.translates === undefined || this.own.sources === undefined) return undefined;
    const before = merge(this.#project.sources?.entries, this.translates.check.sources);
    return new Map(
      Object.entries(this.own.sources).flatMap(([id, { title }]: readonly [Id, Source]) => {
        const printed = before[id]?.title;
        return title === undefined || printed === undefined || printed === title ? [] : [[id, printed]];
      }),
    );
  }

  languageOfEntry(source: Id, key: keyof Source): LanguageTag {
    const own = this.own.sources?.[source];
    if (own !== undefined && own[key] !== undefined) return this.language;
    const { check, language } = this.translates ?? { check: this.own, language: this.language };
    // What checks share is written in the first of the project's languages.
    const shared = this.settings.languages[0] ?? language;
    return Object.hasOwn(check.sources ?? {}, source) ? language : shared;
  }

  get related(): ReadonlyMap<Id, RelatedCheck> {
    this.#related ??= relatedIn(this.#project, this.check.related ?? []);
    return this.#related;
  }
}

/** The check that another one translates, as its own file holds it. */
function originalOf(project: Project, { translationOf }: FactCheck): FactCheck | undefined {
  return translationOf === undefined ? undefined : project.checkById.get(translationOf)?.check;
}

/** The language of a check's own prose. */
function languageOf({ language }: FactCheck, { settings }: Project): LanguageTag {
  return language ?? settings.languages[0] ?? 'en';
}

function merge<T>(shared: Table<T> | undefined, local: Table<T> | undefined): Table<T> {
  if (shared === undefined && local !== undefined) return local;
  return Object.assign(Object.create(null), shared, local);
}

/** The shared definitions, with what a translation says of them in its own language. */
function layered<T extends object>(shared: Table<T> = {}, local: Table<T> = {}): Table<T> {
  return overlay(shared, local);
}

/** Those of the checks that readers can see. */
function relatedIn(project: Project, ids: readonly Id[]): ReadonlyMap<Id, RelatedCheck> {
  return new Map(
    ids.flatMap((id): readonly (readonly [Id, RelatedCheck])[] => {
      const check = project.checkById.get(id)?.check;
      if (check === undefined) return [];
      const status = statusIn(project, check);
      if (!isPublicStatus(status)) return [];
      const { title, published } = check;
      return [[id, { title, status, language: languageOf(check, project), published }]];
    }),
  );
}

/** The status that counts for a check: a translation whose original cannot be read is not public. */
export function statusIn(project: Project, check: FactCheck): Status {
  if (check.translationOf === undefined) return check.status ?? 'draft';
  const original = originalOf(project, check);
  return original === undefined || original.translationOf !== undefined
    ? 'draft'
    : statusOfTranslation(check.status, original.status);
}
