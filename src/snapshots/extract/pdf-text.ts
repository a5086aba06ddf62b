import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { NoText } from '../snapshot.ts';
import { PATIENCE, TEXT_LENGTH, type Extraction } from './extraction.ts';
import { PDF_THREAD } from './pdf-thread.ts';

/** Name and version of this extractor; raise the first number when a change could alter a text. */
export const PDF_EXTRACTOR = 'pdf 1 (unpdf 1.7.0)';

const require = createRequire(import.meta.url);

const PAGES = 5000;
/** What one document may take, in megabytes. */
const MEMORY = 512;

/** A run of text on a page: where its line stands, how high its letters are, and whether the line ends with it. */
type Run = readonly [text: string, y: number, height: number, endsLine: boolean];

type Answer =
  | { readonly pages: readonly (readonly Run[])[]; readonly noText?: never }
  | { readonly pages?: never; readonly noText: NoText };

/** The text of a PDF: lines and paragraphs as they stand on the page, form feeds between pages. */
export async function pdfText(bytes: Uint8Array, patience: number = PATIENCE): Promise<Extraction> {
  const { pages, noText } = await answerOf(bytes, patience);
  if (noText !== undefined) return { noText, extractor: PDF_EXTRACTOR };
  const text = pages.map(pageText).join('\f');
  if (text.replaceAll('\f', '').trim() === '') return { noText: 'scanned', extractor: PDF_EXTRACTOR };
  return { text: `${text}\n`, extractor: PDF_EXTRACTOR };
}

function answerOf(bytes: Uint8Array, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const thread = new Worker(PDF_THREAD, {
      eval: true,
      workerData: {
        unpdf: require.resolve('unpdf'),
        data: new Uint8Array(bytes),
        mostPages: PAGES,
        mostText: TEXT_LENGTH,
      },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      // What the reader of PDFs remarks about a file is not for the user's terminal.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => answer({ noText: 'timed-out' }), patience);
    const answer = (given: Answer): void => {
      clearTimeout(timer);
      resolve(given);
      void thread.terminate();
    };
    thread.once('message', answer);
    // A thread ends so when its memory is used up.
    thread.once('error', () => answer({ noText: 'too-large' }));
    thread.once('exit', () => answer({ noText: 'damaged' }));
  });
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

function pageText(runs: readonly Run[]): string {
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

function linesOf(runs: readonly Run[]): readonly Line[] {
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

/** Text that begins again further up stands in the next column, and may go on there. */
function isNewParagraph(above: Line, line: Line, usual: number): boolean {
  const sizes = [above.height, line.height].filter((height) => height > 0);
  if (sizes.length === 2 && Math.max(...sizes) > OTHER_SIZE * Math.min(...sizes)) return true;
  return above.y - line.y > PARAGRAPH_GAP * Math.max(usual, line.height);
}
