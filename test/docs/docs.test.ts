import { expect, test } from 'vitest';
import { BUILT_IN_SCALES } from '../../src/scales/index.ts';
import { documents } from '../../src/schema/compiled/documents.js';
import { formatReference } from './format-reference.ts';
import { scalesPage } from './scales-page.ts';

test('the reference of the format is up to date', async () => {
  const kinds = ['factcheck', 'parties', 'sources', 'project'];
  await expect(formatReference(kinds.map((kind) => documents[kind] ?? {}))).toMatchFileSnapshot('../../docs/format.md');
});

test('the list of scales is up to date', async () => {
  await expect(scalesPage(BUILT_IN_SCALES)).toMatchFileSnapshot('../../docs/scales.md');
});
