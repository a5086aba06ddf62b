import type { ArticleView, Direction, PageFacts } from '../../article/index.ts';
import { webAddress } from '../../render/address.ts';
import { markup, type Html, type Printable } from '../../render/html/markup.ts';
import { SECTIONS, type SectionName } from '../../render/html/sections.ts';
import type { SiteFile } from '../unit.ts';
import type { OwnPage } from './own-page.ts';

/** What a part of a page shows, by the name of the part: a section of an article is given what the article is. */
export interface PartData extends Readonly<Record<SectionName, ArticleData>> {
  /** What else stands in the head of a page. */
  readonly head: PlaceData;
  readonly masthead: PlaceData;
  readonly footer: PlaceData;
  /** One check in a list. */
  readonly row: PlaceData & { readonly check: PageFacts };
  /** A whole article between masthead and footer. */
  readonly article: ArticleData;
}

/** What is said of an article. */
type ArticleData = PlaceData & { readonly view: ArticleView };

/** Where a part stands. */
export interface PlaceData {
  /** The path of the page in the site. */
  readonly path: string;
  /** The language of the page. */
  readonly lang: string;
  readonly siteTitle: string;
  /** The path of the home page in the language of the page, such as `de/`; empty for the first language. */
  readonly home: string;
  /** The link from this page to the logo, where `site.logo` names one; `logoOnDark` where it names one for dark screens. */
  readonly logo?: string;
  readonly logoOnDark?: string;
  /** The links of `site.navigation`, or the usual ones; that to the search is `search`, where the site has one. */
  readonly navigation: readonly NavigationLink[];
  /** The links to the publisher's own pages that neither the navigation nor the footer names in the settings. */
  readonly ownPages: readonly NavigationLink[];
  readonly search?: string;
  /** The link from this page to another path of the site. */
  readonly to: (path: string) => string;
  /** The page in other languages; it is asked for where it is shown, which is not in every row of a list. */
  readonly others: () => readonly OtherLanguage[];
}

/** A link of the navigation, as it is shown on a page. */
export interface NavigationLink {
  readonly label: string;
  /** The language of the label and its direction, where they are not the page's. */
  readonly lang?: string;
  readonly dir?: Direction;
  readonly address: string;
  /** Whether it leads to the page that it stands on. */
  readonly isHere: boolean;
}

/** A page in another language: what the language calls itself, and the link there. */
export interface OtherLanguage {
  readonly lang: string;
  readonly dir: Direction;
  readonly name: string;
  readonly address: string;
}

/** What a part that a publisher writes is given to write with. */
interface Tools {
  /** A template whose interpolated texts are escaped; what it makes is kept as it is. */
  readonly html: (parts: TemplateStringsArray, ...values: readonly Printable[]) => Html;
  /** The address if it is safe in a link, else undefined. */
  readonly url: (address: string | undefined) => string | undefined;
}

/** A part of a page as a publisher writes it; `usual` gives what would stand there without it. */
export type Part<D> = (data: D, tools: Tools & { readonly usual: () => Html }) => unknown;

/** The parts that a publisher has written. */
export type Parts = { readonly [K in keyof PartData]?: Part<PartData[K]> };

/** The names that a part can have. */
export const PART_NAMES: readonly (keyof PartData)[] = ['head', 'masthead', 'footer', 'row', 'article', ...SECTIONS];

/** What a publisher has put into the folder `theme`. */
export interface Theme {
  /** Follows the style sheet of the site. */
  readonly css: string;
  readonly logo?: Logo;
  readonly icon?: ThemeFile;
  /** Files that go into the site as they are. */
  readonly files: readonly SiteFile[];
  /** Pages that the publisher writes, by the paths of their files. */
  readonly pages: readonly OwnPage[];
  readonly parts: Parts;
}

/** A file of the theme, and where it lies in the site. */
export interface ThemeFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The logo of the site, and the one for dark screens where that is another. */
export interface Logo extends ThemeFile {
  /** How many times as wide as high it is, where its file says that. */
  readonly ratio?: number | undefined;
  readonly onDark?: ThemeFile;
}

const TOOLS: Tools = { html: markup, url: webAddress };

/** A part as the publisher has written it, or the usual one. */
export function part<K extends keyof PartData>({ parts }: Theme, name: K, data: PartData[K], usual: () => Html): Html {
  const own: Part<PartData[K]> | undefined = parts[name];
  if (own === undefined) return usual();
  let made: unknown;
  try {
    made = own(data, { ...TOOLS, usual });
  } catch (error) {
    if (error instanceof PartError) throw error;
    throw new PartError(name, `threw an error: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (isHtml(made)) return made;
  throw new PartError(name, 'gave something that is not made by `html`');
}

/** A part that a publisher has written does not work. */
export class PartError extends Error {
  readonly part: string;
  /** What is probably meant. */
  readonly hint: string | undefined;

  constructor(name: string, what: string, { place, hint }: PartFault = {}) {
    const where = place && ` (\`${place.file}\`${place.line === undefined ? '' : `, line ${place.line}`})`;
    super(`The part \`${name}\` of the theme${where ?? ''} ${what}.`);
    this.name = 'PartError';
    this.part = name;
    this.hint = hint;
  }
}

/** What is known of the fault in a part. */
interface PartFault {
  readonly place?: { readonly file: string; readonly line?: number };
  readonly hint?: string;
}

function isHtml(made: unknown): made is Html {
  return typeof made === 'object' && made !== null && 'html' in made && typeof made.html === 'string';
}
