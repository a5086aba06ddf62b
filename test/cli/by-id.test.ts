import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factwright, scratchProject } from './scratch-project.ts';

/** A project whose check lies in a folder of its year. */
function byYear(): string {
  const root = scratchProject();
  mkdirSync(join(root, 'factchecks/2024'));
  renameSync(join(root, 'factchecks/trawlers-in-reserve.yaml'), join(root, 'factchecks/2024/trawlers-in-reserve.yaml'));
  return root;
}

test('the id of a check stands for its file, wherever that lies, and from whatever folder', async () => {
  const root = byYear();
  for (const folder of [root, join(root, 'factchecks/2024')]) {
    const { code, stdout } = await factwright(folder, 'render', 'trawlers-in-reserve', '--to', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'trawlers-in-reserve' });
  }
  expect((await factwright(root, 'validate', 'trawlers-in-reserve')).stdout).toContain('1 file checked');
});

test('an id that is not there is answered with the nearest; a path is not taken for one', async () => {
  const root = byYear();
  expect(await factwright(root, 'render', 'trawlers-in-reserv')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean `trawlers-in-reserve`?') as string,
  });
  expect((await factwright(root, 'render', 'factchecks/trawlers-in-reserve.yaml')).stderr).toContain('Check the path.');
});
