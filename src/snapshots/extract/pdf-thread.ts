/**
 * Runs in a thread of its own, whose time and memory are bounded. It is a text, and not a file, because a thread needs
 * a file in JavaScript, which the sources are not. It answers `{ pages }`, of each page its runs of text as
 * `[text, y, height, endsLine]`, or `{ noText }`.
 */
export const PDF_THREAD = `
const { parentPort, workerData: { unpdf, data, mostPages, mostText } } = require('node:worker_threads');
async function read() {
  const { getDocumentProxy } = require(unpdf);
  const pdf = await getDocumentProxy(data, {
    verbosity: 0, isEvalSupported: false, useSystemFonts: false, useWasm: false, disableFontFace: true, stopAtErrors: false,
    maxImageSize: 1, disableAutoFetch: true,
  });
  if (pdf.numPages > mostPages) return { noText: 'too-large' };
  const pages = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const runs = [];
    for (const { str, transform, height, hasEOL } of items) {
      if (typeof str !== 'string') continue;
      length += str.length + 1;
      if (length > mostText) return { noText: 'too-large' };
      runs.push([str, transform[5], height, hasEOL]);
    }
    pages.push(runs);
    page.cleanup();
  }
  return { pages };
}
read().catch(({ name }) => ({ noText: name === 'PasswordException' ? 'encrypted' : 'damaged' }))
  .then((answer) => parentPort.postMessage(answer));
`;
