import type { LanguageTag } from '../../model/index.ts';

/** A page that a publisher writes in Markdown, such as an imprint. */
export interface OwnPage {
  /** The file in the project, such as `theme/pages/about.md`. */
  readonly file: string;
  readonly lang: LanguageTag;
  /** The name of its folder in the site, such as `about`. */
  readonly name: string;
  readonly title: string;
  /** What follows the title, as Markdown. */
  readonly text: string;
}
