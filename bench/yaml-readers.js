// The quick reader of YAML beside the careful one and package yaml, on documents generated and mutated, for some minutes:
// `node bench/yaml-readers.js [minutes] [seed]`. The quick reader may doubt; where it does not, all three must agree.
import { fromSources } from './from-sources.js';

const [minutes = '1', seed = '1'] = process.argv.slice(2);
const { compareReaders } = await fromSources('test/yaml/compare-readers.ts');
const { documents } = await fromSources('test/yaml/mutated-document.ts');
const end = performance.now() + Number(minutes) * 60_000;
const counts = { documents: 0, readQuickly: 0, places: 0, differences: 0 };

for (const text of documents(Number(seed))) {
  const { isQuick, places, difference } = compareReaders(text);
  counts.documents++;
  if (isQuick) counts.readQuickly++;
  counts.places += places;
  if (difference !== undefined) {
    counts.differences++;
    if (counts.differences <= 20) console.log(`${difference}\n${JSON.stringify(text)}\n`);
  }
  if (counts.documents % 100 === 0 && performance.now() > end) break;
}
for (const [name, count] of Object.entries(counts)) console.log(`${name.padEnd(12)} ${count.toLocaleString('en')}`);
if (counts.differences > 0) process.exitCode = 1;
