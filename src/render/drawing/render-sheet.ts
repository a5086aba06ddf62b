import { inSentences } from './in-sentences.ts';
import type { ArticleView } from '../../article/index.ts';
import { SHEET_CSS } from '../../theme/compiled/css.js';
import { markup, styleSheet, type Html } from '../html/markup.ts';
import { drawRows } from './draw-origins.ts';
import { fitText, seen } from './fit-text.ts';
import { groupsInWords } from './groups-in-words.ts';
import { layOut, NAME_SIZE } from './lay-out.ts';

const MARGIN = 16;
const TEXT_WIDTH = 360;
const HEADING_SIZE = 15;

/** One drawing on the sheet, as high as it needs to be. */
interface Part {
  readonly content: Html;
  readonly height: number;
  readonly width: number;
  readonly words: readonly string[];
}

/** The chains of whole fact checks as one self-contained SVG file; none of its text can become markup. */
export function renderSheet(views: readonly ArticleView[]): string {
  const parts = views.flatMap((view) => [headingOf(view), ...partsOf(view)]);
  const width = Math.max(TEXT_WIDTH, ...parts.map((part) => part.width)) + 2 * MARGIN;
  let top = MARGIN;
  const placed = parts.map(({ content, height }) => {
    const at = top;
    top += height;
    return markup`<g transform="translate(${MARGIN} ${Math.round(at)})">\n${content}</g>\n`;
  });
  const height = Math.round(top + MARGIN);
  const [first] = views;
  return markup`<svg class="origins" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${first?.lang ?? 'en'}">
<title id="t">${seen(views.map(({ title }) => title).join('; '))}</title>
<desc id="d">${seen(inSentences(parts.flatMap(({ words }) => words)))}</desc>
<style>${styleSheet(SHEET_CSS)}</style>
<rect class="sheet" width="${width}" height="${height}"/>
${placed}</svg>
`.html;
}

function headingOf({ title, dir }: ArticleView): Part {
  return { ...textPart(title, 'heading', HEADING_SIZE, dir), words: [] };
}

function partsOf({ evidence, dir }: ArticleView): readonly Part[] {
  if (evidence === undefined) return [];
  return evidence.claims.flatMap(({ label, text, stances }) => [
    ...(stances.length === 0 ? [] : [textPart(`${label}. ${text}`, 'name', NAME_SIZE, dir)]),
    ...stances.flatMap((origins) => {
      const layout = layOut(origins, label);
      const counts = `${origins.itemsLabel} · ${origins.independentLabel}`;
      const remarks = origins.remarks.map((remark) =>
        [remark.label, [remark.text, remark.source?.title].filter((each) => each !== undefined).join(' · ')]
          .filter((each) => each !== '')
          .join(': '),
      );
      return [
        {
          content: markup`<g direction="${dir}">${drawRows({ ...layout, width: Math.max(layout.width, dir === 'rtl' ? TEXT_WIDTH : 0) }, dir)}</g>`,
          height: layout.height,
          width: layout.width,
          words: [`${label}: ${origins.stanceLabel}`, counts, ...groupsInWords(origins, evidence.basedOn)],
        },
        ...[counts, ...remarks].map((line, index) => ({
          ...textPart(line, 'note', 11.5, dir),
          words: index === 0 ? [] : [line],
        })),
        { content: markup``, height: 14, width: 0, words: [] },
      ];
    }),
  ]);
}

function textPart(text: string, name: string, size: number, dir: ArticleView['dir']): Part {
  const lines = fitText(text, TEXT_WIDTH / size, 4);
  const x = dir === 'rtl' ? TEXT_WIDTH : 0;
  return {
    content: markup`<g direction="${dir}">${lines.map((line, index) => markup`<text class="${name}" x="${x}" y="${Math.round(size * (1.1 + index * 1.3))}">${line}</text>`)}</g>`,
    height: size * (lines.length * 1.3 + 0.4),
    width: TEXT_WIDTH,
    words: [text],
  };
}
