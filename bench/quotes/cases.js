// The hand-made cases: false passes, true ones that pass, and the four-way class. `node bench/quotes/cases.js [FILE…]`
import { loadTypeScript } from '../../scripts/load-typescript.js';
import { indexText, matchQuote } from './matcher.js';

const { readCases } = await loadTypeScript('test/quotes/read-cases.ts');
const files = process.argv.slice(2);
for (const file of files.length > 0
  ? files
  : ['development', 'held-out'].map((name) => `test/quotes/cases/${name}.txt`)) {
  const cases = readCases(file);
  const passes = (result) => result === 'exact' || result === 'edited';
  const judged = cases.map((one) => ({
    ...one,
    match: matchQuote(indexText(one.text, { language: one.language }), one.quote),
  }));
  const honest = judged.filter(({ result }) => passes(result));
  const falsePasses = judged.filter(({ result, match }) => !passes(result) && passes(match.result));
  const passed = honest.filter(({ match }) => passes(match.result));
  const right = judged.filter(({ result, match }) => result === match.result);
  const percent = (part, whole) =>
    `${part.length} of ${whole.length} (${((100 * part.length) / whole.length).toFixed(1)} %)`;
  console.log(
    `${file}: ${cases.length} cases, ${new Set(cases.map(({ language }) => language)).size} languages, ${new Set(cases.map(({ kind }) => kind)).size} kinds`,
  );
  console.log(
    `  false passes: ${falsePasses.length}; true ones that pass: ${percent(passed, honest)}; class right: ${percent(right, judged)}`,
  );
  for (const { language, kind, result, quote, match } of judged.filter((one) => one.result !== one.match.result)) {
    const { message = match.notes.map((note) => `${note.kind} ${note.quote} → ${note.text}`).join('; ') } =
      match.difference ?? {};
    console.log(
      `  ${passes(match.result) && !passes(result) ? 'FALSE PASS' : 'miss'} ${language} ${kind}: ${result}, found ${match.result}: ${quote.slice(0, 90)} — ${message}`,
    );
  }
}
