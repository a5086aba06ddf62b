import { describe, expect, test } from 'vitest';
import { inFolder, neutralise, reportGithub } from '../../../src/reporters/index.ts';
import { finding, FULL, HOSTILE, many, reportOf, span, SUPPRESSED } from './made-reports.ts';
import { asUtf8, steeringIn } from './log-safety.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a line the way the runner of GitHub Actions does; its order of replacements is its own. */
function parse(line: string): Command | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const [name = '', ...rest] = trimmed.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return [
        pair.slice(0, at),
        unescape(pair.slice(at + 1), [
          [':', '%3A'],
          [',', '%2C'],
        ]),
      ] as const;
    });
  return { name, properties: Object.fromEntries(pairs), data: unescape(trimmed.slice(end + 2), []) };
}

function unescape(text: string, more: readonly (readonly [string, string])[]): string {
  const mappings = [['\r', '%0D'], ['\n', '%0A'], ...more, ['%', '%25']] as const;
  return mappings.reduce((done, [token, escaped]) => done.replaceAll(escaped, token), text);
}

function commands(output: string): readonly Command[] {
  return output.split('\n').flatMap((line) => parse(line) ?? []);
}

test('a report becomes annotations and a line that counts', () => {
  expect(reportGithub(FULL)).toMatchInlineSnapshot(`
    "::error file=factchecks/trawlers-in-reserve.yaml,line=3,endLine=3,col=11,endColumn=21,title=reference-exists::There is no source \`vessel-lgo\`.%0ADid you mean \`vessel-log\`?
    ::warning file=factchecks/trawlers-in-reserve.yaml,line=2,endLine=2,col=10,endColumn=31,title=summary-short::The summary has 91 characters.
    ::notice file=factchecks/hafen-öffnung 2031.yaml,line=1,endLine=1,title=interest-disclosed::The ministry owns the paper.
    12 files checked: 1 error, 1 warning, 1 note.
    "
  `);
});

test('a clean report is one line, and no command', () => {
  expect(reportGithub(reportOf([]))).toBe('12 files checked: 0 errors, 0 warnings, 0 notes.\n');
});

test('a suppressed finding is not annotated', () => {
  expect(reportGithub(SUPPRESSED)).toBe(reportGithub(FULL));
});

const propertiesAt = (...place: readonly [number, number, number, number]): unknown =>
  commands(reportGithub(reportOf([finding({ span: span(...place) })])))[0]?.properties;

describe('places', () => {
  test('columns are given within one line only', () => {
    expect(propertiesAt(3, 11, 3, 21)).toMatchObject({ line: '3', endLine: '3', col: '11', endColumn: '21' });
    expect(propertiesAt(3, 11, 5, 4)).toEqual({
      file: expect.any(String),
      line: '3',
      endLine: '5',
      title: 'reference-exists',
    });
  });

  test('a span that ends where the next line begins ends in its own line', () => {
    expect(propertiesAt(3, 11, 6, 1)).toMatchObject({ line: '3', endLine: '5' });
  });

  test('an empty span has no end column', () => {
    expect(propertiesAt(1, 1, 1, 1)).toEqual({
      file: expect.any(String),
      line: '1',
      endLine: '1',
      col: '1',
      title: 'reference-exists',
    });
  });

  test('files are named from the root of the repository', () => {
    const moved = inFolder(FULL, 'newsroom/checks');
    expect(reportGithub(moved)).toContain('file=newsroom/checks/factchecks/trawlers');
    expect(moved.diagnostics[0]?.related?.[0]?.file).toMatch(/^newsroom\/checks\/factchecks\//);
    expect(moved.textOf(moved.diagnostics[0]?.file ?? '')).toContain('vessel-lgo');
    expect(moved.textOf('factchecks/trawlers-in-reserve.yaml')).toBeUndefined();
    expect(inFolder(FULL, '')).toBe(FULL);
  });
});

describe('what GitHub shows', () => {
  test('errors come first, then warnings, then notes, each in the order of the report', () => {
    const names = commands(reportGithub(reportOf([...many('info', 2), ...many('warning', 2), ...many('error', 2)])));
    expect(names.map(({ name, data }) => `${name} ${data}`)).toEqual(
      ['error', 'warning', 'notice'].flatMap((name) => [
        `${name} Finding 1 of the ministry.`,
        `${name} Finding 2 of the ministry.`,
      ]),
    );
  });

  test('what stands beyond ten of a level is said in a notice before the others', () => {
    const output = reportGithub(reportOf([...many('info', 10), ...many('warning', 10), ...many('error', 13)]));
    const said = commands(output).findIndex(({ properties }) => properties['title'] === 'Factwright');
    expect(said).toBe(23);
    expect(commands(output)[said]?.data).toBe(
      'GitHub shows 10 annotations of each level. Not shown: 3 errors, 1 note. The log of this step has them all.',
    );
    expect(commands(output)).toHaveLength(34);
  });

  test('ten of each level need no such notice', () => {
    const output = reportGithub(reportOf([...many('info', 10), ...many('warning', 10), ...many('error', 10)]));
    expect(output).not.toContain('title=Factwright');
    expect(reportGithub(reportOf(many('info', 11)))).toContain('Not shown: 2 notes.');
  });
});

describe('hostile texts', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', (_, text) => {
    const output = reportGithub(reportOf([finding({ file: `${text}.yaml`, message: text, hint: text })]));
    const read = commands(output);
    expect(output.split('\n')).toHaveLength(3);
    expect(read).toHaveLength(1);
    expect(read[0]?.name).toBe('error');
    expect(read[0]?.properties).toEqual({
      file: neutralise(`${text}.yaml`),
      line: '3',
      endLine: '3',
      col: '11',
      endColumn: '21',
      title: 'reference-exists',
    });
    const whole = `${neutralise(text)}\n${neutralise(text)}`;
    const shown = read[0]?.data ?? '';
    if (whole.length <= 4096) expect(shown).toBe(whole);
    else expect(whole.startsWith(shown.slice(0, -1)) && shown.endsWith('…')).toBe(true);
    expect(shown.length).toBeLessThanOrEqual(4096);
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(whole.length, 4095));
    expect(asUtf8(output)).toBe(output);
    expect(steeringIn(output)).toEqual([]);
  });
});
