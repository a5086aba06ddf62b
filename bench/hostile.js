// What a hostile file costs: 1 MB of each shape through `factwright validate`, wall time and peak memory of the whole process.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { useOwnCache } from './own-cache.js';

useOwnCache();

const MEGABYTE = 1_000_000;
const { outputFiles } = await build({
  entryPoints: ['test/yaml/hostile-shapes.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const { HOSTILE_SHAPES } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const root = mkdtempSync(join(tmpdir(), 'factwright-hostile-'));
mkdirSync(join(root, 'factchecks'));
writeFileSync(
  join(root, 'factwright.yaml'),
  'format: 1\npublisher: { name: Harbour desk }\nlanguages: [en]\nscale: standard\n',
);
const reportMemory = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

/** Seconds and megabytes of one validation of `text`. */
function measure(text) {
  writeFileSync(join(root, 'factchecks/hostile.yaml'), text);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', reportMemory, resolve('bin/factwright.js'), 'validate'],
    {
      cwd: root,
      maxBuffer: 1e9,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(stderr.toString('utf8'));
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

const BOMB = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map((name, index, names) =>
    index === 0
      ? 'a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]'
      : `${name}: &${name} [${Array(9)
          .fill(`*${names[index - 1]}`)
          .join(',')}]`,
  )
  .join('\n');
const rows = [
  ['an empty file', ''],
  [`alias bomb, ${BOMB.length} bytes`, BOMB],
  ['10,000 brackets', '['.repeat(10_000)],
  ['10,000 dashes', '- '.repeat(10_000)],
  ['10,000 maps', '{a: '.repeat(10_000)],
  ...Object.entries(HOSTILE_SHAPES).map(([name, shape]) => [name, shape(MEGABYTE).slice(0, MEGABYTE)]),
].map(([name, text]) => ({ name, ...measure(text) }));
rmSync(root, { recursive: true });

console.log(`Node ${process.version}; whole process, start-up included\n\n| 1 MB of | s | MB |\n|---|---:|---:|`);
for (const { name, seconds, megabytes } of rows.toSorted((a, b) => b.seconds - a.seconds)) {
  console.log(`| ${name} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} |`);
}
