import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOURCE_KINDS, SECONDARY_KINDS } from '../../src/model/index.ts';
import { factwright, scratchProject } from '../cli/scratch-project.ts';

const PAGE = readFileSync('docs/which-source.md', 'utf8');

test('the guide to sources knows every kind, and which are not primary', () => {
  const [, table = ''] = /## 1\.[^]*?\n(\| it is[^]*?)\n\n/.exec(PAGE) ?? [];
  const named = [...table.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind);
  expect(named.filter((kind) => kind !== 'kind').toSorted()).toEqual([...SOURCE_KINDS].toSorted());
  const [secondary = ''] = /every kind but [^:]*/.exec(PAGE) ?? [];
  expect([...secondary.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind).toSorted()).toEqual(
    [...SECONDARY_KINDS].toSorted(),
  );
});

test('its example validates', async () => {
  const [, example = ''] = /^```yaml\n([^]*?)^```/m.exec(PAGE) ?? [];
  const root = scratchProject({
    'factchecks/_sources.yaml': example,
    'factchecks/_parties.yaml':
      'mira-holt: { name: Mira Holt, kind: person }\nport-sel-courier: { name: Port Sel Courier, kind: news }\nlighthouse-service: { name: Lighthouse Service, kind: state }\n',
  });
  const { code, stdout } = await factwright(root, 'validate');
  // Nothing is stored of invented pages.
  expect([code, new Set(stdout.match(/(?:error|warning|info) [a-z-]+$/gm))]).toEqual([
    0,
    new Set(['warning source-archived']),
  ]);
});
