import type { Direction } from '../../article/index.ts';
import { seen } from '../../render/drawing/fit-text.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { inkOn } from '../../theme/ink.ts';
import { SHAPES } from '../../theme/shapes.ts';
import { breakLines } from './break-lines.ts';
import type { CardLogo } from './card-logo.ts';

/** The size of a card in pixels, as platforms ask for it. */
export const CARD_SIZE: { readonly width: number; readonly height: number } = { width: 1200, height: 630 };

/** What is at the foot of a card: a verdict, or what a reader must know instead. */
export interface CardFoot {
  readonly text: string;
  /** The language of the text, where that is not the card's. */
  readonly lang?: string;
  readonly dir?: Direction;
  /** `#rrggbb`. */
  readonly colour: string;
  /** The name of a shape. */
  readonly shape?: string;
}

/** The colours of a card, each as `#rrggbb`. */
export interface CardColours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
}

/** What is shown of a page where its address is shared. */
export interface Card {
  readonly lang: string;
  readonly dir: Direction;
  /** Who publishes the page. */
  readonly publisher: string;
  /** What kind of page it is, such as `Fact check`. */
  readonly kind: string;
  /** What was said, or what the page is called. */
  readonly text: string;
  /** Who said it. */
  readonly speaker?: string;
  readonly foot?: CardFoot;
  readonly colours: CardColours;
  /** The logo of the site, in place of who publishes the page, or beside that if it is too narrow to say so. */
  readonly logo?: CardLogo | undefined;
}

/** The distance of all that is read from the edges. */
const MARGIN = 72;
const FOOT_HEIGHT = 156;
const SERIF = "'Noto Serif', 'Iowan Old Style', Palatino, Georgia, 'Noto Serif CJK SC', serif";
const SANS = "'Noto Sans', system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

/** The picture of a card: no script, no style sheet, nothing from elsewhere. */
export function cardSvg(card: Card): string {
  const { width, height } = CARD_SIZE;
  const { lang, dir, foot, colours } = card;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" direction="${dir}">
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
${headHtml(card)}
${textHtml(card, foot === undefined ? height : height - FOOT_HEIGHT)}
${foot !== undefined && footHtml(foot, card)}</svg>
`.html;
}

interface Lettering {
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
  readonly family?: string;
  readonly dir: Direction;
  readonly lang?: string;
  readonly anchor?: 'start' | 'end';
}

/** A line of text; `x` counts from the side where the card's language begins. */
function lineHtml(text: string, at: { readonly x: number; readonly y: number }, style: Lettering): Html {
  const { size, weight = 400, fill, family = SANS, dir, lang, anchor = 'start' } = style;
  return markup`<text x="${at.x}" y="${at.y}" direction="${dir}" unicode-bidi="embed" text-anchor="${anchor}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}"${lang !== undefined && markup` xml:lang="${lang}"`}>${seen(text)}</text>`;
}

function fromStart(dir: Direction, x: number): number {
  return dir === 'rtl' ? CARD_SIZE.width - x : x;
}

/** What a logo has room for. */
const LOGO = { width: 640, height: 64, top: 44 };
/** A logo that is not this many times as wide as high is a mark, and says no name. */
const NAMES_ITSELF = 2.5;

function headHtml({ publisher, kind, dir, colours, logo }: Card): Html {
  const room = CARD_SIZE.width - 2 * MARGIN;
  const mark = Math.min((logo?.ratio ?? Infinity) * LOGO.height, LOGO.width);
  const start = logo === undefined ? MARGIN : MARGIN + Math.round(mark) + 22;
  const isNamed = logo === undefined || (logo.ratio ?? Infinity) < NAMES_ITSELF;
  const [name = ''] = breakLines(publisher, (room * 0.68 + MARGIN - start) / 30, 1);
  const [what = ''] = breakLines(kind, (room * 0.28) / 26, 1);
  const end = fromStart(dir, CARD_SIZE.width - MARGIN);
  return markup`${logo && logoHtml(logo, dir)}${isNamed && lineHtml(name, { x: fromStart(dir, start), y: 92 }, { size: 30, weight: 700, fill: colours.ink, dir })}
${lineHtml(what, { x: end, y: 92 }, { size: 26, fill: colours.soft, dir, anchor: 'end' })}
<path d="M${MARGIN} 120.5H${CARD_SIZE.width - MARGIN}" stroke="${colours.line}"/>`;
}

function logoHtml({ address }: CardLogo, dir: Direction): Html {
  const { width, height, top } = LOGO;
  const x = dir === 'rtl' ? CARD_SIZE.width - MARGIN - width : MARGIN;
  return markup`<image x="${x}" y="${top}" width="${width}" height="${height}" preserveAspectRatio="${dir === 'rtl' ? 'xMaxYMid' : 'xMinYMid'} meet" href="${address}"/>`;
}

/** The largest letters in which the whole text fits; in the smallest, it is cut. */
const SIZES: readonly (readonly [size: number, lines: number])[] = [
  [60, 3],
  [52, 4],
  [40, 5],
];

function textHtml({ text, speaker, dir, colours }: Card, bottom: number): Html {
  const width = CARD_SIZE.width - 2 * MARGIN;
  const fits = SIZES.map(([size, most]) => ({ size, lines: breakLines(text, width / size, most), most }));
  const chosen =
    fits.find(({ lines }) => lines.at(-1)?.endsWith('…') !== true || text.trimEnd().endsWith('…')) ?? fits.at(-1);
  const { size, lines } = chosen ?? { size: 40, lines: [] };
  const step = Math.round(size * 1.24);
  const [by] = speaker === undefined ? [] : breakLines(speaker, width / 28, 1);
  const height = lines.length * step + (by === undefined ? 0 : 58);
  const top = 121 + Math.max(24, Math.round((bottom - 121 - height) / 2));
  const x = fromStart(dir, MARGIN);
  const rows = lines.map((line, index) =>
    lineHtml(
      line,
      { x, y: top + index * step + Math.round(size * 0.95) },
      { size, weight: 600, fill: colours.ink, family: SERIF, dir },
    ),
  );
  const speakerY = top + lines.length * step + 44;
  return markup`${rows}${by !== undefined && lineHtml(by, { x, y: speakerY }, { size: 28, fill: colours.soft, dir })}`;
}

function footHtml({ text, lang, dir, colour, shape }: CardFoot, card: Card): Html {
  const top = CARD_SIZE.height - FOOT_HEIGHT;
  const fill = isColour(colour) ? colour : card.colours.soft;
  const ink = inkOn(fill);
  const drawing = shape !== undefined && Object.hasOwn(SHAPES, shape) ? SHAPES[shape] : undefined;
  const startOfWords = drawing === undefined ? MARGIN : MARGIN + 108;
  const room = CARD_SIZE.width - startOfWords - MARGIN;
  const size = breakLines(text, room / 60, 2).length > 1 ? 42 : 60;
  const [words = ''] = breakLines(text, room / size, 1);
  const corner = card.dir === 'rtl' ? CARD_SIZE.width - MARGIN - 80 : MARGIN;
  // It begins at the card's side, whichever way its own language is written.
  const anchor = dir === undefined || dir === card.dir ? 'start' : 'end';
  return markup`<rect y="${top}" width="${CARD_SIZE.width}" height="${FOOT_HEIGHT}" fill="${fill}"/>
${drawing !== undefined && markup`<path transform="translate(${corner} ${top + 38}) scale(3.3333)" d="${drawing}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`}
${lineHtml(words, { x: fromStart(card.dir, startOfWords), y: top + FOOT_HEIGHT / 2 + Math.round(size * 0.35) }, { size, weight: 700, fill: ink, dir: dir ?? card.dir, lang, anchor })}
`;
}

function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
