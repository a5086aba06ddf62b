import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { NoText, PdfBounds, PdfRun } from '../../snapshots/index.ts';
import { PDF_PROGRAM } from './pdf-program.ts';

const require = createRequire(import.meta.url);

/** What reading one document may take, in bytes: the whole process, and of it the objects of JavaScript, in megabytes. */
const MEMORY = 400_000_000;
const HEAP = 256;

/** How long the process lives where nobody is left to end it, in milliseconds beyond what it is given. */
const GRACE = 1_000;

/** A line that the program writes: a page, or that there are no more. */
type Line = readonly PdfRun[] | { readonly noText?: NoText };

/**
 * Reads a PDF in a process of its own: only a process can be ended at any moment, and only there everything counts that
 * a decoder takes, not the objects of JavaScript alone.
 */
export function readPdf(bytes: Uint8Array, { patience, onPage, ...bounds }: PdfBounds): Promise<NoText | undefined> {
  return new Promise((resolve, reject) => {
    const task = { ...bounds, unpdf: require.resolve('unpdf'), bytes: bytes.length, memory: MEMORY };
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, '-e', PDF_PROGRAM, JSON.stringify({ ...task, patience: patience + GRACE })],
      { stdio: ['pipe', 'pipe', 'ignore'], env: environment(), windowsHide: true },
    );
    let noText: NoText | undefined = 'damaged';
    const timer = setTimeout(() => {
      noText = 'timed-out';
      child.kill('SIGKILL');
    }, patience);
    eachLine(child.stdout, (text) => {
      const line: Line = JSON.parse(text);
      if ('length' in line) onPage(line);
      else ({ noText } = line);
    });
    // It may be ended before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      // What ends it, but for us and itself, is that it holds too much.
      resolve(code === 0 || noText === 'timed-out' ? noText : 'too-large');
    });
  });
}

/** Options that the user has set for Node are not for this; Windows needs to know where it is. */
function environment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}

function eachLine(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let begun: string[] = [];
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const [first = '', ...others] = chunk.split('\n');
    begun.push(first);
    for (const other of others) {
      take(begun.join(''));
      begun = [other];
    }
  });
}
