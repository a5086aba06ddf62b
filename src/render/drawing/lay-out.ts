import type { GroupView, OriginsView } from '../../article/index.ts';
import { fitText } from './fit-text.ts';

/** One row of the drawing: the claim, then the groups. */
export interface Row {
  readonly house?: GroupView;
  readonly name: readonly string[];
  readonly notes: readonly string[];
  /** Where the row begins, and where its marker is, in units from the top. */
  readonly top: number;
  readonly middle: number;
}

/** A line from one row to another, in a lane next to the markers. */
export interface Line {
  /** The row of whoever has it, and of whom it is from; the claim is row 0. */
  readonly to: number;
  readonly from: number;
  readonly lane: number;
  readonly isChain: boolean;
}

/** The position of everything, in units of which the letters of a name have `NAME_SIZE`. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: number;
  readonly rows: readonly Row[];
  readonly lines: readonly Line[];
}

export const NAME_SIZE = 13;
export const NOTE_SIZE = 11.5;
export const LANE = 10;
const NAME_HEIGHT = 16;
const NOTE_HEIGHT = 14.5;
const GAP = 9;
/** Room for text; the whole is as wide as a telephone, unless there are many lanes. */
const LEAST_WIDTH = 330;
const LEAST_TEXT = 230;

/** Where the text of a row begins, from the side at which the lanes are. */
export function textAt(lanes: number): number {
  return markerAt(lanes) + 16;
}

/** Where the markers are. */
export function markerAt(lanes: number): number {
  return 8 + lanes * LANE + 10;
}

/** Lays out the groups in rows and what leads from one to another in lanes. */
export function layOut({ houses, steps, stanceLabel }: OriginsView, claim: string): Layout {
  const lines = linesOf(houses, steps);
  const lanes = Math.max(0, ...lines.map(({ lane }) => lane)) + 1;
  const width = Math.max(LEAST_WIDTH, textAt(lanes) + LEAST_TEXT);
  const room = width - textAt(lanes) - 4;
  const rows: Row[] = [];
  let top = 4;
  const add = (name: string, notes: string, house?: GroupView): void => {
    const nameLines = fitText(name, room / NAME_SIZE, 3);
    const noteLines = fitText(notes, room / NOTE_SIZE, 2);
    const row = { name: nameLines, notes: noteLines, top, middle: top + NAME_HEIGHT / 2 + 1 };
    rows.push(house === undefined ? row : { ...row, house });
    top += nameLines.length * NAME_HEIGHT + noteLines.length * NOTE_HEIGHT + GAP;
  };
  add(`${claim} · ${stanceLabel}`, '');
  for (const house of houses) add(house.name, house.notes.join(' · '), house);
  return { width, height: top, lanes, rows, lines };
}

/** All lines to the claim share the outermost lane; all lines from one group share one, so that readers see where paths meet. */
function linesOf(houses: readonly GroupView[], steps: OriginsView['steps']): readonly Line[] {
  const toClaim = houses
    .filter(({ entry }) => entry !== undefined)
    .map(({ index, entry }): Line => ({ to: 0, from: index + 1, lane: 0, isChain: entry === 'chain' }));
  const origins = [...new Set(steps.map(({ from }) => from))].map((origin) => {
    const own = steps.filter(({ from }) => from === origin);
    const rows = [origin, ...own.map(({ house }) => house)].map((index) => index + 1);
    return { own, top: Math.min(...rows), bottom: Math.max(...rows) };
  });
  const taken: { readonly top: number; readonly bottom: number; readonly lane: number }[] = [];
  // The longest are outermost, so that the short ones are inside them and cross nothing.
  const sorted = origins.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top) || a.top - b.top);
  const between = sorted.flatMap(({ own, top, bottom }) => {
    let lane = 1;
    while (taken.some((each) => each.lane === lane && each.top <= bottom && top <= each.bottom)) lane += 1;
    taken.push({ top, bottom, lane });
    return own.map(({ house, from, chain }): Line => ({
      to: house + 1,
      from: from + 1,
      lane,
      isChain: chain !== undefined,
    }));
  });
  return [...toClaim, ...between];
}
