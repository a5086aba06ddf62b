import type { NoText } from '../snapshot.ts';
import { PATIENCE, TEXT_LENGTH, type Extraction } from './extraction.ts';

/** Name and version of this extractor; raise the first number when a change could alter a text. */
export const PDF_EXTRACTOR = 'pdf 1 (unpdf 1.7.0)';

/** More pages, or more runs on one page, are not read. */
const PAGES = 5000;
const RUNS = 500_000;

/** A run of text on a page: where its line stands, how high its letters are, and whether the line ends with it. */
export type PdfRun = readonly [text: string, y: number, height: number, endsLine: boolean];

/** How much of a document is read, and who takes its pages. */
export interface PdfBounds {
  readonly pages: number;
  /** Runs on one page. */
  readonly runs: number;
  /** Characters in all. */
  readonly text: number;
  /** In milliseconds. */
  readonly patience: number;
  /** Called with each page in its order. */
  readonly onPage: (runs: readonly PdfRun[]) => void;
}

/** Reads a PDF where neither time nor memory can run away; says why it could not. */
export type ReadPdf = (bytes: Uint8Array, bounds: PdfBounds) => Promise<NoText | undefined>;

/** The text of a PDF: lines and paragraphs as they stand on the page, form feeds between pages. */
export async function pdfText(bytes: Uint8Array, read: ReadPdf, patience: number = PATIENCE): Promise<Extraction> {
  const pages: string[] = [];
  const onPage = (runs: readonly PdfRun[]): void => void pages.push(pageText(runs));
  const noText = await read(bytes, { pages: PAGES, runs: RUNS, text: TEXT_LENGTH, patience, onPage });
  if (noText !== undefined) return { noText, extractor: PDF_EXTRACTOR };
  const text = pages.join('\f');
  if (text.replaceAll('\f', '').trim() === '') return { noText: 'scanned', extractor: PDF_EXTRACTOR };
  return { text: `${text}\n`, extractor: PDF_EXTRACTOR };
}

/** Two lines further apart than this many usual distances belong to two paragraphs. */
const PARAGRAPH_GAP = 1.3;
/** Letters that differ by more than this factor are a heading, a caption, a note. */
const OTHER_SIZE = 1.2;

interface Line {
  text: string;
  readonly y: number;
  height: number;
}

function pageText(runs: readonly PdfRun[]): string {
  const lines = linesOf(runs);
  const gaps = lines.flatMap(({ y }, index) => {
    const above = lines[index - 1];
    return above !== undefined && above.y > y ? [above.y - y] : [];
  });
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
  let text = '';
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above !== undefined) text += isNewParagraph(above, line, usual) ? '\n\n' : '\n';
    text += line.text;
  }
  return text;
}

function linesOf(runs: readonly PdfRun[]): readonly Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const [text, y, height, endsLine] of runs) {
    const line = lines.at(-1);
    const isSame = isOpen && line !== undefined && Math.abs(line.y - y) <= Math.max(line.height, height) / 2;
    if (isSame) {
      line.text += text;
      line.height = Math.max(line.height, height);
    } else if (text !== '') lines.push({ text, y, height });
    isOpen = !endsLine;
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '');
}

/** Text that begins again further up is in the next column, and may go on there. */
function isNewParagraph(above: Line, line: Line, usual: number): boolean {
  const sizes = [above.height, line.height].filter((height) => height > 0);
  if (sizes.length === 2 && Math.max(...sizes) > OTHER_SIZE * Math.min(...sizes)) return true;
  return above.y - line.y > PARAGRAPH_GAP * Math.max(usual, line.height);
}
