import { describe, expect, test } from 'vitest';
import { loadProject, type ProjectFiles } from '../../src/project/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { memoryFiles } from '../rules/memory-files.ts';

const TODAY = '2024-06-15';
const SETTINGS = Buffer.from('format: 1\npublisher: { name: Harbour desk }\nlanguages: [en]\nscale: standard\n');
/** Two rules that small fixtures can satisfy. */
const FEW = RULES.filter(({ name }) => ['reference-exists', 'rating-in-scale'].includes(name));

function draft(more = ''): string {
  return `title: Ministry trawlers did enter the reserve
statement:
  summary: No trawler of the ministry entered the reserve.
  quote: Not one of our vessels has been inside.
  speaker: minister
  date: 2024-04-12
  source: register
${more}`;
}

function filesOf(texts: Readonly<Record<string, string>>): ProjectFiles {
  const bytes = Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)] as const);
  return memoryFiles({ 'factwright.yaml': SETTINGS, ...Object.fromEntries(bytes) });
}

function found(texts: Readonly<Record<string, string>>): readonly string[] {
  const { diagnostics } = validateProject(loadProject(filesOf(texts)), { today: TODAY, rules: FEW });
  return diagnostics.map(({ file, span, rule, message }) => `${file}:${span.start.line} ${rule} ${message}`);
}

const PARTIES = 'minister: { name: Oda Halvik, kind: person }\n';
const SOURCES = 'register: { kind: record, by: minister, url: "https://harbour.example/register" }\n';

describe('a broken file makes no findings in others', () => {
  test('shared files that are not YAML may define any id', () => {
    expect(
      found({
        'factchecks/_parties.yaml': `${PARTIES}- x\n`,
        'factchecks/_sources.yaml': SOURCES,
        'factchecks/a.yaml': draft(),
      }),
    ).toEqual([expect.stringMatching(/^factchecks\/_parties\.yaml:2 yaml /)]);
  });

  test('ids of entries that depart from the format exist', () => {
    const sources = SOURCES.replace('kind: record', 'kind: recrod');
    expect(
      found({ 'factchecks/_parties.yaml': PARTIES, 'factchecks/_sources.yaml': sources, 'factchecks/a.yaml': draft() }),
    ).toEqual(['factchecks/_sources.yaml:1 schema `kind` cannot be `recrod`.']);
  });

  test('a fact check that is not YAML still has its id', () => {
    const shared = { 'factchecks/_parties.yaml': PARTIES, 'factchecks/_sources.yaml': SOURCES };
    expect(
      found({ ...shared, 'factchecks/a.yaml': draft('related: [b]\n'), 'factchecks/b.yaml': 'title: [\n' }),
    ).toEqual([expect.stringMatching(/^factchecks\/b\.yaml:1 yaml /)]);
  });

  test('a translation of a broken check is left in peace', () => {
    expect(
      found({
        'factchecks/b.yaml': 'title: [\n',
        'factchecks/c.yaml': 'title: Trawler\ntranslationOf: b\narticle: "[@log]"\n',
      }),
    ).toEqual([expect.stringMatching(/^factchecks\/b\.yaml:1 yaml /)]);
  });

  test('settings that are not valid: the rest is judged, but no rating', () => {
    const texts = {
      'factwright.yaml': 'format: 1\n',
      'factchecks/_parties.yaml': PARTIES,
      'factchecks/a.yaml': draft('verdict: { rating: wrong, summary: So. }\n'),
    };
    expect(found(texts)).toEqual([
      'factchecks/a.yaml:7 reference-exists There is no source `register`.',
      'factwright.yaml:1 schema The file lacks `languages`.',
      'factwright.yaml:1 schema The file lacks `publisher`.',
      'factwright.yaml:1 schema The file lacks `scale`.',
    ]);
  });
});

describe('the report', () => {
  const texts = {
    'factchecks/b.yaml': draft(),
    'factchecks/a.yaml': draft('budget: 1\n'),
    'factchecks/_sources.yaml': SOURCES,
    'factchecks/2024/c.yaml': draft(),
  };

  test('is ordered by file and place, in whatever order the files are listed', () => {
    const files = filesOf(texts);
    const reversed: ProjectFiles = { ...files, list: (folder) => files.list(folder).toReversed() };
    const [one, other] = [files, reversed].map(
      (given) => validateProject(loadProject(given), { today: TODAY, rules: FEW }).diagnostics,
    );
    expect(one).toEqual(other);
    expect(one?.map(({ file }) => file)).toEqual([
      'factchecks/2024/c.yaml',
      'factchecks/_sources.yaml',
      'factchecks/a.yaml',
      'factchecks/b.yaml',
    ]);
  });

  test('holds the files that were asked for', () => {
    const report = validateProject(loadProject(filesOf(texts)), {
      today: TODAY,
      rules: FEW,
      reports: (file) => file === 'factchecks/b.yaml',
    });
    expect([report.files, report.diagnostics.map(({ file }) => file)]).toEqual([1, ['factchecks/b.yaml']]);
    expect(report.textOf('factchecks/b.yaml')).toBe(draft());
  });

  test('runs the rules that it is given', () => {
    const project = loadProject(filesOf({ ...texts, 'factchecks/a.yaml': draft() }));
    expect(validateProject(project, { today: TODAY, rules: [] }).diagnostics).toEqual([]);
  });
});
