import type { LanguageTag } from '../../model/index.ts';

/** A page that a publisher writes in Markdown, such as an imprint. */
export interface OwnPage {
  /** The file in the project, such as `theme/pages/about.md`. */
  readonly file: string;
  readonly lang: LanguageTag;
  /** The name of its folder in the site, such as `about`. */
  readonly name: string;
  readonly title: string;
  /** What search engines and platforms show below the title; without it, the page begins to speak for itself. */
  readonly description?: string;
  /** What follows the title, as Markdown. */
  readonly text: string;
  /** The files of the pictures that it shows, by how it names them. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** A picture of such a page as files of the site. */
export interface OwnPicture {
  /** Its path in the site. */
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The same in other widths. */
  readonly variants: readonly { readonly name: string; readonly width: number }[];
}
