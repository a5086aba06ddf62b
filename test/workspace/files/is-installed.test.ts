import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { isInstalled } from '../../../src/workspace/files/is-installed.ts';
import { scratchProject } from '../../cli/scratch-project.ts';

test('a package is found in the folder of a module and in those above, from the moment that it is installed', () => {
  const root = scratchProject();
  const from = pathToFileURL(join(root, 'node_modules/factwright/dist/index.js')).href;
  expect(isInstalled('harbour-index', from)).toBe(false);
  for (const folder of ['node_modules', 'node_modules/factwright/node_modules']) {
    mkdirSync(join(root, folder, 'harbour-index'), { recursive: true });
    expect(isInstalled('harbour-index', from)).toBe(folder !== 'node_modules');
    writeFileSync(join(root, folder, 'harbour-index/package.json'), '{}');
    expect(isInstalled('harbour-index', from)).toBe(true);
  }
});
