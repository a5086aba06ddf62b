import type { Scale } from './scale.ts';
import type { Id, LanguageTag, WebAddress } from './text.ts';

/** A rule's level as a project sets it. */
export type RuleLevel = 'off' | 'info' | 'warning' | 'error';

/** A named set of rule levels. */
export type Preset = 'recommended' | 'strict' | 'ifcn';

/** `factwright.yaml` as its file holds it, after validation against `schemas/project.schema.json`. */
export interface ProjectSettings {
  readonly format: 1;
  readonly publisher: Publisher;
  readonly site?: SiteSettings;
  readonly languages: readonly LanguageTag[];
  readonly scale: string | Scale;
  readonly extends?: Preset;
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly overrides?: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleLevel>>;
  }[];
  readonly folders?: { readonly factchecks?: string; readonly media?: string };
  readonly limits?: { readonly fileBytes?: number; readonly lfsAbove?: number };
}

/** The public site. */
export interface SiteSettings {
  readonly url?: WebAddress;
  readonly title?: string;
  readonly licence?: string;
  /** Where a page lies below the site's address, such as `{lang}/{year}/{id}/`. */
  readonly path?: string;
}

/** Who publishes the fact checks. */
export interface Publisher {
  readonly name: string;
  readonly url?: WebAddress;
  readonly party?: Id;
  readonly policies?: Policies;
}

/** Where the publisher's policies can be read. */
export interface Policies {
  readonly methodology?: WebAddress;
  readonly corrections?: WebAddress;
  readonly report?: WebAddress;
  readonly funding?: WebAddress;
  readonly ethics?: WebAddress;
}
