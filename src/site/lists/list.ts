import type { PageFacts } from '../../article/index.ts';
import type { ListKind } from '../addresses.ts';
import type { SiteLanguage } from '../site.ts';

/** Checks in one language that are listed together. */
export interface List {
  readonly language: SiteLanguage;
  /** Of the home page, undefined. */
  readonly kind?: ListKind;
  /** What they have in common, as readers read it. */
  readonly name: string;
  /** The folder of the list, as a path in the site that ends in `/`; the home page of the first language is the empty path. */
  readonly path: string;
  /** The newest first. */
  readonly pages: readonly PageFacts[];
}
