// The blind sets: how many false quotations pass in silence, and how many honest ones are refused.
// `node bench/quotes/blind.js [--misses]`
import { loadTypeScript } from '../../scripts/load-typescript.js';

const { BLIND_SETS, isMiss, judgeBlind } = await loadTypeScript('test/quotes/judge-blind.ts');
const percent = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

for (const set of BLIND_SETS) {
  const judged = judgeBlind(set);
  const count = (labels, outcomes) =>
    judged.filter(({ label, outcome }) => labels.includes(label) && outcomes.includes(outcome)).length;
  const all = (...labels) => count(labels, ['passes', 'warned', 'refused']);
  console.log(`${set}: ${judged.length} quotations, ${new Set(judged.map(({ language }) => language)).size} languages`);
  console.log(
    `  false ones and cuts that pass in silence: ${percent(count(['false', 'cut'], ['passes']), all('false', 'cut'))}`,
  );
  console.log(
    `  cuts inside a phrase refused or warned of: ${percent(count(['cut'], ['refused', 'warned']), all('cut'))}`,
  );
  console.log(`  other falsehoods refused: ${percent(count(['false'], ['refused']), all('false'))}`);
  console.log(`  honest ones that pass: ${percent(count(['honest'], ['passes', 'warned']), all('honest'))}`);
  console.log(`  honest ones warned of: ${percent(count(['honest'], ['warned']), all('honest'))}`);
  if (process.argv.includes('--misses'))
    for (const { label, outcome, id, kind, quote, match } of judged.filter(isMiss))
      console.log(`  ${label} ${outcome} ${id} ${kind}: ${quote} — ${match.difference?.message ?? ''}`);
}
