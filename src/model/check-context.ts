import type { FactCheck, Status } from './fact-check.ts';
import type { Party } from './party.ts';
import type { ProjectSettings } from './project-settings.ts';
import type { Verification } from './quotation-state.ts';
import type { Scale } from './scale.ts';
import type { Source } from './source.ts';
import type { Id, IsoDate, LanguageTag, Table } from './text.ts';

/** A fact check with all that its ids refer to: what renderers and verdicts see. Rules see a `CheckSubject`. */
export interface CheckContext {
  readonly id: Id;
  /** The file, as a path from the project's folder. */
  readonly file: string;
  /** The check itself; a translation is already merged with its original. */
  readonly check: FactCheck;
  /** Of a translation: the check that it translates, as its own file holds it, and the language of that file. */
  readonly translates?: { readonly check: FactCheck; readonly language: LanguageTag };
  /** The language of the file's own prose. */
  readonly language: LanguageTag;
  /** Shared and local parties. */
  readonly parties: Table<Party>;
  /** Shared and local sources. */
  readonly sources: Table<Source>;
  /** Of a translation that translates titles of sources: these titles as its original, or the shared file, has them. */
  readonly printedTitles?: ReadonlyMap<Id, string>;
  /** In which language a source's entry says something: that of the file that says it. Without it, that of the check. */
  languageOfEntry?(source: Id, key: keyof Source): LanguageTag;
  readonly scale: Scale;
  readonly settings: ProjectSettings;
  /** Whether the quotations are in their sources, as far as that could be checked. */
  readonly verification: Verification;
  /** Those of the checks named by `related` that readers can see. */
  readonly related: ReadonlyMap<Id, RelatedCheck>;
}

/** What a page says of another check. */
export interface RelatedCheck {
  readonly title: string;
  readonly status: Status;
  readonly language: LanguageTag;
  readonly published?: IsoDate;
}
