import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandOf } from '../../../src/cli/questions/command-of.ts';

test('options are flags: lists repeated, what was not said left out', () => {
  const options = { sourceKind: 'act', topic: ['Food', 'Tea & bread'], offline: true, dryRun: undefined };
  expect(commandOf(['new', undefined, 'bread'], options)).toBe(
    'new bread --source-kind act --topic Food --topic "Tea & bread" --offline',
  );
});

test.each([
  "It is 'so'",
  'It is “so”, "so" and `so`',
  'costs $HOME $(id) `id`',
  'back\\slash\\',
  'never!',
  '',
  '*',
  '~',
  '-x; id',
  "both ' and $",
])('a shell reads %j as one word, as it is', (text) => {
  const command = commandOf([], { quote: text });
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' });
  expect(stdout).toBe(`--quote\n${text}\n`);
});
