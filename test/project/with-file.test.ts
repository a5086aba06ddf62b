import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadProject, overlaid, withFile, type Project } from '../../src/project/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { CHECK, SETTINGS } from '../cli/scratch-project.ts';
import { memoryFiles } from '../rules/memory-files.ts';

const FILES = Object.fromEntries(
  Object.entries({
    'factwright.yaml': SETTINGS,
    'factchecks/_parties.yaml': 'registrar: { name: Lena Orsk, kind: person }\n',
    'factchecks/2023/nets.yaml': CHECK,
    'factchecks/trawlers-in-reserve.yaml': CHECK,
  }).map(([path, text]) => [path, Buffer.from(text)]),
);

/** Everything that can be seen of a project. */
function seen(project: Project): unknown {
  const { checks, checkById, checkByPath } = project;
  return {
    report: validateProject(project, { today: '2026-11-23' }).diagnostics,
    paths: checks.map(({ path, text, id }) => [path, text, checkByPath.get(path)?.text, checkById.get(id)?.path]),
    byPath: [...checkByPath.keys()].toSorted(),
    byId: [...checkById].map(([id, { path }]) => `${id} ${path}`).toSorted(),
    sizes: [checkByPath.size, checkById.size],
  };
}

const PATHS = [
  'factchecks/trawlers-in-reserve.yaml',
  'factchecks/2023/nets.yaml',
  'factchecks/2024/nets.yaml',
  'factchecks/a-new-one.yaml',
  'factchecks/_parties.yaml',
  'factwright.yaml',
  'factchecks/_media/map.png',
];
const TEXTS = [
  CHECK,
  CHECK.replace('minister,', 'mayor,'),
  'title: [',
  SETTINGS,
  'mayor: { name: Ada Kroll, kind: person }\n',
];

test('a project with files replaced is the project that has these files', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(undefined, ...TEXTS)), { maxLength: 8 }),
      (edits) => {
        const changes = edits.map(
          ([path, text]) => [path, text === undefined ? undefined : Buffer.from(text)] as const,
        );
        let project = loadProject(memoryFiles(FILES));
        for (const [path, bytes] of changes) project = withFile(project, path, bytes);
        expect(seen(project)).toEqual(seen(loadProject(overlaid(memoryFiles(FILES), new Map(changes)))));
      },
    ),
    { numRuns: 60 },
  );
});
