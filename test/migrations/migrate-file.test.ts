import { expect, test } from 'vitest';
import { formatOf, migrateFile, type Migration } from '../../src/migrations/index.ts';

/** A step that nobody plans: the key `speaker` is called `by`. */
const RENAMES_SPEAKER: Migration = {
  to: 2,
  summary: 'Who made the statement is called `by`.',
  edits: (document, kind) => {
    const hasSpeaker = kind === 'factcheck' && Object(Object(document.data).statement).speaker !== undefined;
    return hasSpeaker ? [{ span: document.spanOf(['statement', 'speaker'], 'key'), text: 'by' }] : [];
  },
};

/** And a later one, of the settings. */
const RENAMES_SCALE: Migration = {
  to: 3,
  summary: 'The scale is called `ratings`.',
  edits: (document, kind) => (kind === 'project' ? [{ span: document.spanOf(['scale'], 'key'), text: 'ratings' }] : []),
};

test('a file is taken through all steps, with its comments, quotes and line ends', () => {
  const check = '\u{FEFF}# ours\r\nstatement:\r\n  speaker: "minister" # who else\r\n';
  expect(migrateFile({ kind: 'factcheck', text: check }, [RENAMES_SPEAKER, RENAMES_SCALE])).toBe(
    check.replace('speaker', 'by'),
  );
  const settings = '# first\nformat: 1 # of 2024\nscale:   standard\n';
  expect(migrateFile({ kind: 'project', text: settings }, [RENAMES_SPEAKER, RENAMES_SCALE])).toBe(
    '# first\nformat: 3 # of 2024\nratings:   standard\n',
  );
});

test('a file that is no YAML, before or after, is told', () => {
  expect(migrateFile({ kind: 'factcheck', text: 'a: [\n' }, [RENAMES_SPEAKER])).toBeUndefined();
  const breaks: Migration = { ...RENAMES_SPEAKER, edits: ({ spanOf }) => [{ span: spanOf([]), text: '[' }] };
  expect(migrateFile({ kind: 'factcheck', text: 'a: 1\n' }, [breaks])).toBeUndefined();
});

test.each([
  ['format: 1\n', { format: 1 }],
  ['title: A\n', { problem: expect.stringContaining('does not say') }],
  ['', { problem: expect.any(String) }],
  ['- 1\n', { problem: expect.stringContaining('does not say') }],
  ["format: '1'\n", { problem: expect.stringContaining('no number of a format') }],
  ['format: 1.5\n', { problem: expect.stringContaining('no number of a format') }],
  ['format: 0\n', { problem: expect.stringContaining('no number of a format') }],
  ['format: 3\n', { problem: expect.stringContaining('format 3, and this Factwright knows no format above 2') }],
  ['a: [\n', { problem: expect.stringContaining('cannot be read as YAML') }],
])('the format of %j', (settings, named) => {
  expect(formatOf(Buffer.from(settings), 2)).toMatchObject(named);
});
