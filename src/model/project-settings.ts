import { inLanguage, type LocalText, type Scale } from './scale.ts';
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
  /** The name of the site; without it, that of the publisher. */
  readonly title?: LocalText;
  /** What search engines and platforms show below the name of the home page. */
  readonly description?: LocalText;
  readonly licence?: string;
  /** Where a page lies below the site's address, such as `{lang}/{year}/{id}/`. */
  readonly path?: string;
  /** A file in the folder `theme`, or one for light and one for dark screens. */
  readonly logo?: string | { readonly light: string; readonly dark: string };
  /** What browsers show beside the title: a file in the folder `theme`. */
  readonly icon?: string;
  readonly navigation?: readonly SiteLink[];
  readonly footer?: { readonly text?: LocalText; readonly links?: readonly SiteLink[] };
  readonly colours?: Readonly<Partial<Record<ColourName, Shade>>>;
  readonly fonts?: { readonly text?: string; readonly labels?: string };
  /** What pages say of their earlier versions in git; without it, `dates`. */
  readonly versions?: 'dates' | 'authors' | 'none';
  /** HTML for the head of every page. */
  readonly head?: string;
  readonly csp?: Readonly<Partial<Record<CspDirective, readonly string[]>>>;
  /** How readers search; without it, `minisearch`. */
  readonly search?: 'minisearch' | 'pagefind' | 'none';
}

/** A link of the navigation; `to` is a web address, or a page of the site: below the home page of the reader's language, or with a slash in front below the top. */
export interface SiteLink {
  readonly label: LocalText;
  readonly to: string;
}

/** The colours that a publisher can change. */
export type ColourName = 'ink' | 'soft' | 'paper' | 'tint' | 'line' | 'link' | 'mark';

/** A colour, `#rrggbb`, or one for light and one for dark screens. */
export type Shade = string | { readonly light: string; readonly dark: string };

/** The directives of the Content Security Policy that a publisher can extend. */
export type CspDirective =
  | 'script-src'
  | 'style-src'
  | 'img-src'
  | 'font-src'
  | 'connect-src'
  | 'frame-src'
  | 'media-src'
  | 'form-action';

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

/** What the site is called in a language; without one, in the first of the project. */
export function siteTitle(
  { site, publisher, languages }: Pick<ProjectSettings, 'site' | 'publisher' | 'languages'>,
  language?: LanguageTag,
): string {
  const order = language === undefined ? languages : [language, ...languages];
  return site?.title === undefined ? publisher.name : inLanguage(site.title, order).text;
}
