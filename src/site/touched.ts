import type { PageFacts } from '../article/index.ts';
import type { List } from './lists/list.ts';

/** How the pages of a site differ from those of its last build, by what lists say of them. */
export interface PageChanges {
  /** As they were: those that have changed or gone. */
  readonly before: readonly PageFacts[];
  /** As they are: those that have changed or come. */
  readonly after: readonly PageFacts[];
}

/** What may have become different since the last build; all else is for certain as it was. */
export interface Touched {
  /** Whether any list has come or gone, or has another name, another place or other numbers. */
  readonly structure: boolean;
  /** Whether units that are for certain as before are left out where there are very many of a kind: none of these has come or gone. */
  readonly leavesOut: boolean;
  readonly list: (list: List) => boolean;
  /** The lists, but for the home pages; where units are left out, those alone that may be another. */
  readonly lists: () => Iterable<List>;
  /** Whether lists say something else of a check than before. */
  readonly check: (page: PageFacts) => boolean;
  /** Whether the page of a check may show something else of other checks, but for those it names as related. */
  readonly page: (page: PageFacts) => boolean;
  /** Whether any check of a year is another, or shows other translations. */
  readonly year: (year: string) => boolean;
}
