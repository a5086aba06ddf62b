// Reads a file of hand-made cases: `@ language`, a text up to `---`, then a line a case: kind | result | quotation.
import { readFileSync } from 'node:fs';

export function readCases(path) {
  const cases = [];
  for (const part of readFileSync(path, 'utf8').split(/^@ /m).slice(1)) {
    const [head, list] = part.split('\n---\n');
    const language = head.slice(0, head.indexOf('\n'));
    const text = unescaped(head.slice(head.indexOf('\n') + 1));
    for (const line of list.split('\n').filter((one) => one.includes(' | '))) {
      const [kind, result, ...quote] = line.split(' | ');
      cases.push({ language, text, kind: kind.trim(), result: result.trim(), quote: unescaped(quote.join(' | ')) });
    }
  }
  return cases;
}

function unescaped(text) {
  return text.replaceAll('\\n', '\n').replaceAll('\\f', '\f');
}
