import type { PageFacts } from '../../article/index.ts';
import { numbered } from '../addresses.ts';
import type { List } from './list.ts';

/** How many checks stand on one page of a list. */
const ROWS = 30;
/** With fewer new ones, the first page shows the next ones too, so that it is never nearly empty. */
const LEAST = 15;

/** One page of a list. */
export interface Part {
  readonly list: List;
  readonly path: string;
  readonly pages: readonly PageFacts[];
  readonly isFirst: boolean;
  /** The paths of its neighbours. */
  readonly newer?: string;
  readonly older?: string;
}

/** The pages of a list, the newest first. They are numbered from the oldest, so that a new check does not change them all. */
export function partsOf(list: List): readonly Part[] {
  const count = list.pages.length;
  const rest = count % ROWS;
  const first = rest >= LEAST || count < ROWS ? rest : rest + ROWS;
  const behind = (count - first) / ROWS;
  const pathOf = (at: number): string => (at === 0 ? list.path : numbered(list.path, behind - at + 1));
  return Array.from({ length: behind + 1 }, (_, at) => {
    const start = at === 0 ? 0 : first + (at - 1) * ROWS;
    return {
      list,
      path: pathOf(at),
      pages: list.pages.slice(start, at === 0 ? first : start + ROWS),
      isFirst: at === 0,
      newer: at === 0 ? undefined : pathOf(at - 1),
      older: at === behind ? undefined : pathOf(at + 1),
    };
  });
}
