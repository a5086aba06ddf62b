import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_IN_SCALES } from '../../src/scales/index.ts';
import { factwright, scratchProject } from './scratch-project.ts';

test('without a name, the scales are listed, each with whose it is', async () => {
  const { code, stdout } = await factwright('/', 'scale');
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(Object.keys(BUILT_IN_SCALES));
  expect(stdout).toContain('Factwright standard scale');
});

test('what is printed can stand in factwright.yaml, and be changed there', async () => {
  const { stdout } = await factwright('/', 'scale', 'standard');
  const root = scratchProject();
  const own = stdout.replace('de: Unbelegt', 'de: Nicht belegt');
  writeFileSync(
    join(root, 'factwright.yaml'),
    `format: 1\npublisher: { name: Harbour desk }\nlanguages: [en, de]\n${own}`,
  );
  const { stdout: report } = await factwright(root, 'validate', '--format', 'json', 'factwright.yaml');
  expect(report).not.toMatch(/scale|schema/);
  expect(own).toContain('Nicht belegt');
});

test('a scale that is not there is answered with the nearest, or with where the list is', async () => {
  expect(await factwright('/', 'scale', 'standart')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean `standard`?') as string,
  });
  expect((await factwright('/', 'scale', 'zebra-crossing')).stderr).toContain('`factwright scale` lists them all.');
});
