/** Ends the process, whatever it is doing, as soon as it holds too much or has run for too long. */
const WATCH = `
const { workerData: { memory, patience } } = require('node:worker_threads');
const cell = new Int32Array(new SharedArrayBuffer(4));
const end = Date.now() + patience;
while (process.memoryUsage.rss() < memory && Date.now() < end) Atomics.wait(cell, 0, 0, 5);
process.kill(process.pid, 'SIGKILL');
`;

/**
 * Reads a PDF from stdin and writes its pages to stdout, each a line: `[[text, y, height, endsLine], …]`; the last line
 * is `{}`, or `{ noText }`. It is a text, and not a file, because Node runs files in JavaScript, which the sources are not.
 */
export const PDF_PROGRAM: string = `
const { once } = require('node:events');
const { Worker } = require('node:worker_threads');
const { unpdf, bytes, pages, runs, text, ...bounds } = JSON.parse(process.argv[1]);
const watch = new Worker(${JSON.stringify(WATCH)}, { eval: true, workerData: bounds });
// What the reader of PDFs remarks about a file is not an answer.
for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => {};

async function input() {
  const data = new Uint8Array(bytes);
  let length = 0;
  for await (const chunk of process.stdin) {
    data.set(chunk, length);
    length += chunk.length;
  }
  return data;
}

async function read() {
  const [data] = await Promise.all([input(), once(watch, 'online')]);
  watch.unref();
  const { getDocumentProxy } = require(unpdf);
  const pdf = await getDocumentProxy(data, {
    verbosity: 0, isEvalSupported: false, useSystemFonts: false, useWasm: false, disableFontFace: true, stopAtErrors: false,
    maxImageSize: 1, disableAutoFetch: true,
  });
  if (pdf.numPages > pages) return { noText: 'too-large' };
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const found = [];
    for (const { str, transform, height, hasEOL } of items) {
      if (typeof str !== 'string') continue;
      length += str.length + 1;
      if (length > text || found.length === runs) return { noText: 'too-large' };
      found.push([str, transform[5], height, hasEOL]);
    }
    say(found);
    page.cleanup();
  }
  return {};
}

function say(line) {
  process.stdout.write(JSON.stringify(line) + '\\n');
}

read().catch(({ name }) => ({ noText: name === 'PasswordException' ? 'encrypted' : 'damaged' })).then(say);
`;
