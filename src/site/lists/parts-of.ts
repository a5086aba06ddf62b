import type { PageFacts } from '../../article/index.ts';
import { numbered } from '../addresses.ts';
import type { List } from './list.ts';

/** How many checks stand on one page of a list. */
const ROWS = 30;
/** With fewer new ones, the first page shows the next ones too, so that it is never nearly empty. */
const LEAST = 15;

/** Some of many things, on a page of their own. */
export interface Sheet<T> {
  readonly path: string;
  readonly items: readonly T[];
  readonly isFirst: boolean;
  /** The paths of its neighbours. */
  readonly newer?: string;
  readonly older?: string;
}

/** One page of a list. */
export interface Part extends Omit<Sheet<PageFacts>, 'items'> {
  readonly list: List;
  readonly pages: readonly PageFacts[];
}

/** The pages of a list, the newest first. */
export function partsOf(list: List): readonly Part[] {
  return sheetsOf(list.pages, list.path).map(({ items, ...sheet }) => ({ list, pages: items, ...sheet }));
}

/** Many things, the newest first, on pages below a path. They are numbered from the oldest, so that a new thing does not change them all. */
export function sheetsOf<T>(items: readonly T[], path: string): readonly Sheet<T>[] {
  const count = items.length;
  const rest = count % ROWS;
  const first = rest >= LEAST || count < ROWS ? rest : rest + ROWS;
  const behind = (count - first) / ROWS;
  const pathOf = (at: number): string => (at === 0 ? path : numbered(path, behind - at + 1));
  return Array.from({ length: behind + 1 }, (_, at) => {
    const start = at === 0 ? 0 : first + (at - 1) * ROWS;
    return {
      path: pathOf(at),
      items: items.slice(start, at === 0 ? first : start + ROWS),
      isFirst: at === 0,
      newer: at === 0 ? undefined : pathOf(at - 1),
      older: at === behind ? undefined : pathOf(at + 1),
    };
  });
}
