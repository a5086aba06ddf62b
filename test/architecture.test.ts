import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of src/ may import; `types` says that only types may cross. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  diagnostics: {},
  yaml: { diagnostics: 'all' },
  model: {},
  quotes: {},
  schema: { diagnostics: 'all', yaml: 'all', model: 'types' },
  snapshots: { diagnostics: 'all', model: 'all' },
  capture: { model: 'all', quotes: 'all', snapshots: 'all' },
  provenance: { model: 'all' },
  verdict: { model: 'all', provenance: 'all' },
  verification: { model: 'all', quotes: 'all', snapshots: 'all' },
  project: {
    diagnostics: 'all',
    yaml: 'all',
    schema: 'all',
    model: 'all',
    snapshots: 'all',
    verification: 'all',
  },
  rules: {
    diagnostics: 'all',
    model: 'all',
    project: 'types',
    provenance: 'all',
    quotes: 'all',
    snapshots: 'types',
    verdict: 'all',
  },
  validate: { diagnostics: 'all', model: 'types', project: 'all', rules: 'all', yaml: 'all' },
  reporters: { diagnostics: 'all', quotes: 'all' },
  article: { model: 'all', project: 'types', provenance: 'all', theme: 'all' },
  render: { article: 'all', model: 'all', theme: 'all' },
  theme: { model: 'types' },
};
/** Only the shell and the public API may import from anywhere. */
const ANYTHING = new Set(['cli', 'index.ts', 'version.ts']);

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('schema/compiled/'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

interface Import {
  readonly from: string;
  readonly target: string;
  readonly isType: boolean;
}

function importsOf({ path, text }: SourceFile): readonly Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm,
  );
  return [...statements].map(([statement, type, fixed, late, bare]) => ({
    from: path,
    target: fixed ?? late ?? bare ?? '',
    isType: type !== undefined || /^(?:import|export) \{(?:\s*type [^,}]+,?)+\s*\}/.test(statement),
  }));
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function violations(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap(importsOf).flatMap(({ from, target, isType }) => {
    if (!target.startsWith('.')) return [];
    const [here, there] = [folderOf(from), folderOf(posix.normalize(posix.join(posix.dirname(from), target)))];
    if (here === there || ANYTHING.has(here)) return [];
    const allowed = MAY_IMPORT[here]?.[there];
    return allowed === 'all' || (allowed === 'types' && isType) ? [] : [`${from} imports ${target}`];
  });
}

function packagesInSeveralFolders(sources: readonly SourceFile[]): readonly string[] {
  const folders = new Map<string, Set<string>>();
  for (const { from, target, isType } of sources.flatMap(importsOf)) {
    if (target.startsWith('.') || target.startsWith('node:') || isType) continue;
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
    folders.set(name, (folders.get(name) ?? new Set()).add(folderOf(from)));
  }
  return [...folders].filter(([, rooms]) => rooms.size > 1).map(([name, rooms]) => `${name}: ${[...rooms].join(', ')}`);
}

test('each folder imports only what the table allows', () => {
  expect(violations(files)).toEqual([]);
});

test('a planted violation is found', () => {
  const planted = [
    { path: 'model/planted.ts', text: "import { parseYaml } from '../yaml/index.ts';\n" },
    {
      path: 'rules/planted.ts',
      text: "import { loadProject } from '../project/index.ts';\nimport type { Project } from '../project/index.ts';\n",
    },
    { path: 'reporters/planted.ts', text: "const late = await import('../cli/run.ts');\n" },
  ];
  expect(violations(planted)).toEqual([
    'model/planted.ts imports ../yaml/index.ts',
    'rules/planted.ts imports ../project/index.ts',
    'reporters/planted.ts imports ../cli/run.ts',
  ]);
});

test('each package is imported in one folder only', () => {
  expect(packagesInSeveralFolders(files)).toEqual([]);
  expect(
    packagesInSeveralFolders([
      { path: 'yaml/a.ts', text: "import { parse } from 'yaml';\n" },
      { path: 'rules/b.ts', text: "import { parse } from 'yaml';\n" },
    ]),
  ).toEqual(['yaml: yaml, rules']);
});

/** The text of a file without its comments. */
function codeOf({ text }: SourceFile): string {
  return text.replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
}

test('only the shell touches the file system, the console and the process; the clock is for those who wait, too', () => {
  const machine = /from 'node:(?:fs|child_process|os|process)|\b(?:console|process)\./;
  const clock = /\bnew Date\(\)|\bDate\.now\(/;
  const impure = files.filter(
    (file) =>
      (folderOf(file.path) !== 'cli' && machine.test(codeOf(file))) ||
      (!['cli', 'capture'].includes(folderOf(file.path)) && clock.test(codeOf(file))),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test('only capture opens connections', () => {
  const network =
    /['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]|['"]undici['"]|\bfetch\(|\bnew (?:WebSocket|EventSource)\b/;
  const open = (sources: readonly SourceFile[]): readonly string[] =>
    sources.filter((file) => folderOf(file.path) !== 'capture' && network.test(codeOf(file))).map(({ path }) => path);
  expect(open(files)).toEqual([]);
  expect(files.some((file) => folderOf(file.path) === 'capture' && network.test(codeOf(file)))).toBe(true);
  const planted = [
    "import { connect } from 'node:net';",
    "await import('undici');",
    "require('dns/promises')",
    'fetch(url)',
  ];
  expect(open(planted.map((text, index) => ({ path: `rules/planted-${index}.ts`, text })))).toHaveLength(
    planted.length,
  );
});

test('every file has a name that explains it, and stays small', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|shared|lib|types|misc)(\/|\.ts$)/;
  const odd = files.filter(
    ({ path, text }) => drawers.test(path) || !/^[a-z0-9/-]+\.ts$/.test(path) || text.split('\n').length > 300,
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('exports are named', () => {
  expect(files.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
});
