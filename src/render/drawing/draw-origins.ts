import { inSentences } from './in-sentences.ts';
import type { Direction, OriginsView } from '../../article/index.ts';
import { markup, type Html } from '../html/markup.ts';
import { seen } from './fit-text.ts';
import { groupsInWords } from './groups-in-words.ts';
import { LANE, layOut, markerAt, NAME_SIZE, NOTE_SIZE, textAt, type Layout, type Line, type Row } from './lay-out.ts';

/** How a drawing is placed on its page. */
export interface Drawing {
  /** Distinguishes the ids of the drawing from those of others on the page. */
  readonly id: string;
  readonly dir: Direction;
  /** What the claim is called, such as `Claim 2`. */
  readonly claim: string;
  /** How "based on" is said. */
  readonly basedOn: string;
}

/** Where the evidence comes from, as one picture for people and as words for those who do not see it. */
export function drawOrigins(origins: OriginsView, drawing: Drawing): Html {
  const layout = layOut(origins, drawing.claim);
  const { id, claim, dir } = drawing;
  const words = [`${origins.itemsLabel}, ${origins.independentLabel}`, ...groupsInWords(origins, drawing.basedOn)];
  return markup`<svg class="origins" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${layout.width} ${round(layout.height)}" width="${layout.width}" height="${round(layout.height)}" direction="${dir}">
<title id="${id}-t">${claim} · ${origins.stanceLabel}</title>
<desc id="${id}-d">${seen(inSentences(words))}</desc>
${drawRows(layout, dir)}</svg>
`;
}

/** The marks of a drawing without their frame, for a sheet of several. */
export function drawRows(layout: Layout, dir: Direction): Html {
  const place = placing(layout, dir);
  return markup`${layout.lines.toSorted((a, b) => Number(a.isChain) - Number(b.isChain)).map((line) => drawLine(line, layout, place))}
${layout.rows.map((row) => drawRow(row, layout, place))}`;
}

/** Turns places that count from the side of the lanes into places on the sheet. */
interface Placing {
  readonly x: (fromSide: number) => number;
  /** 1 where lines run to the right into a marker, -1 where they run to the left. */
  readonly towards: 1 | -1;
}

function placing({ width }: Layout, dir: Direction): Placing {
  return dir === 'rtl' ? { x: (at) => width - at, towards: -1 } : { x: (at) => at, towards: 1 };
}

const CORNER = 5;
const BESIDE_MARKER = 13;

/** From the marker of an origin into a lane, along it, and with an arrow into the marker of whoever has it from there. */
function drawLine({ to, from, lane, isChain }: Line, { rows, lanes }: Layout, { x, towards }: Placing): Html {
  const [start, end] = [rows[from]?.middle ?? 0, rows[to]?.middle ?? 0];
  const up = start > end ? -1 : 1;
  const [marker, side] = [markerAt(lanes), 8 + lane * LANE];
  const tip = x(marker - BESIDE_MARKER + 3);
  const path = [
    `M${x(marker - 8)} ${round(start)}H${x(side + CORNER)}`,
    `Q${x(side)} ${round(start)} ${x(side)} ${round(start + up * CORNER)}`,
    `V${round(end - up * CORNER)}Q${x(side)} ${round(end)} ${x(side + CORNER)} ${round(end)}`,
    `H${tip - towards * 5}`,
  ].join('');
  const arrow = `M${tip} ${round(end)}l${-towards * 6} -4v8z`;
  return markup`<path class="${isChain ? 'way' : 'by-way'}" d="${path}"/><path class="tip" d="${arrow}"/>\n`;
}

function drawRow(row: Row, { lanes, rows }: Layout, { x }: Placing): Html {
  const isClaim = row === rows[0];
  const nameTop = row.top + NAME_SIZE;
  const texts = row.name.map(
    (line, index) =>
      markup`<text class="name" x="${x(textAt(lanes))}" y="${round(nameTop + index * 16)}">${line}</text>`,
  );
  const notesTop = row.top + row.name.length * 16 + NOTE_SIZE;
  const notes = row.notes.map(
    (line, index) =>
      markup`<text class="note" x="${x(textAt(lanes))}" y="${round(notesTop + index * 14.5)}">${line}</text>`,
  );
  return markup`${isClaim ? markup`<path class="spot" d="${square(x(markerAt(lanes)), row.middle, 5)}"/>` : drawMarker(row, x(markerAt(lanes)))}${texts}${notes}\n`;
}

/** A round marker for a group, a diamond for the speaker's side, a broken one where no origin is stated; a number on a chain. */
function drawMarker({ house, middle }: Row, at: number): Html {
  const isOnChain = house?.chain !== undefined;
  const shape = house?.kind === 'not-stated' ? 'spot open broken' : isOnChain ? 'spot' : 'spot open';
  const radius = isOnChain ? 8.5 : 5;
  return markup`<circle class="${shape}" cx="${at}" cy="${round(middle)}" r="${radius}"/>${isOnChain && markup`<text class="number" x="${at}" y="${round(middle + 4)}">${house?.chain}</text>`}`;
}

function square(x: number, y: number, half: number): string {
  return `M${x - half} ${round(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
}

/** Two places are enough for a screen, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
