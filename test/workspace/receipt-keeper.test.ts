import { expect, test } from 'vitest';
import { loadProject } from '../../src/project/index.ts';
import { makeSnapshot } from '../../src/snapshots/index.ts';
import { nodeFiles } from '../../src/workspace/files/node-files.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';
import { receiptKeeper } from '../../src/workspace/sources/receipt-keeper.ts';
import { openStore } from '../../src/workspace/sources/snapshot-store.ts';
import { CHECK, scratchProject } from '../cli/scratch-project.ts';
import { page } from '../snapshots/store.ts';

test('a text that was fetched gives receipts of assurance 1, never more, whatever archive has a copy', async () => {
  const root = scratchProject({
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace(
      '    locator: rows 210 to 246\n',
      '    quote: It left at noon.\n',
    ),
  });
  const project = loadProject(nodeFiles(root));
  const store = openStore(root, 'factchecks/_snapshots');
  const target = {
    key: 'trawlers-in-reserve/vessel-log',
    source: 'vessel-log',
    check: 'trawlers-in-reserve',
    isSecondHand: false,
  };
  const made = await makeSnapshot({ ...page(), archived: 'https://archive.example/log' }, { readPdf });
  const keeper = receiptKeeper([target], { project, store, now: '2024-05-02T09:30:00Z', isDry: false });
  keeper.take(new Map([[target.key, made]]));
  const { snapshot } = made;
  const result = keeper.resultOf({ target, outcome: 'stored', message: 'Captured.', snapshot, assurance: 2 });
  expect(result).toEqual({
    target,
    outcome: 'stored',
    message: 'Made receipts; the copy itself is not kept.',
    assurance: 1,
    receipts: [{ words: 'It left at noon.', result: 'exact' }],
  });
  expect(store.kept().snapshots.size).toBe(0);
  expect(JSON.stringify([...store.kept().receipts])).not.toContain('archive.example');
});
