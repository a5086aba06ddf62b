// The longer campaigns: every property test at its full size, then the whole suite on each version of Node that is supported.
import { spawnSync } from 'node:child_process';

const VERSIONS = ['20.19.0', '22', '24'];

/** Runs a command, shows what it says, and returns whether it went well and how long it took in seconds. */
function run(command, args, env = {}) {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return { ok: status === 0, seconds: Math.round((performance.now() - start) / 1000) };
}

const VITEST = 'node_modules/vitest/vitest.mjs';
const results = [
  [
    'properties at full size',
    run(
      process.execPath,
      [
        VITEST,
        'run',
        'test/yaml',
        'test/hostile',
        'test/reporters',
        'test/rules',
        'test/mutation',
        'test/cli/cache',
        'test/cli/shards',
        'test/cli/render-public',
        'test/workspace/build',
      ],
      {
        FACTWRIGHT_LONG: '1',
      },
    ),
  ],
];
for (const version of VERSIONS) {
  results.push([`Node ${version}`, run('npx', ['--yes', '-p', `node@${version}`, 'node', VITEST, 'run'])]);
}
console.log('\n| campaign | outcome | s |\n|---|---|---:|');
for (const [name, { ok, seconds }] of results) console.log(`| ${name} | ${ok ? 'passed' : 'FAILED'} | ${seconds} |`);
if (results.some(([, { ok }]) => !ok)) process.exitCode = 1;
