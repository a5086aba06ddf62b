import { expect, test } from 'vitest';
import { documents } from '../../src/schema/compiled/documents.js';
import { formatReference } from './format-reference.ts';

test('the reference of the format is up to date', async () => {
  const kinds = ['factcheck', 'parties', 'sources', 'project'];
  await expect(formatReference(kinds.map((kind) => documents[kind] ?? {}))).toMatchFileSnapshot('../../docs/format.md');
});
