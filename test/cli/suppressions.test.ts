import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const REASON = 'The harbour office of Veldania has no https.';
const INSECURE = CHECK.replace('https://harbour', 'http://harbour');
const SUPPRESSED = INSECURE.replace(
  '    url: http://harbour',
  `    # factwright-ignore link-secure: ${REASON}\n    url: http://harbour`,
);

test('what is suppressed counts for nothing', async () => {
  const found = await factwright(scratchProject({ [FILE]: INSECURE }), 'validate', '--max-warnings', '0');
  expect(found.code).toBe(1);
  expect(found.stdout).toContain('link-secure');
  const { code, stdout } = await factwright(scratchProject({ [FILE]: SUPPRESSED }), 'validate', '--max-warnings', '0');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '✓ 2 files checked, nothing found.\n' });
});

test.each(['text', 'json', 'github', 'summary', 'junit', 'gitlab', 'rdjson'])(
  '%s does not tell of it',
  async (format) => {
    const { stdout } = await factwright(scratchProject({ [FILE]: SUPPRESSED }), 'validate', '--format', format);
    expect(stdout).not.toContain('link-secure');
  },
);

test('SARIF tells of it with its reason, and of others that nobody suppressed them', async () => {
  const root = scratchProject({ [FILE]: `${SUPPRESSED}article: |\n  Only [@radar-watch] is cited.\n` });
  const { code, stdout } = await factwright(root, 'validate', '--format', 'sarif');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    runs: [
      {
        results: [
          { ruleId: 'evidence-cited', suppressions: [] },
          { ruleId: 'link-secure', suppressions: [{ kind: 'inSource', justification: REASON }] },
        ],
      },
    ],
  });
});

test('--quiet tells of suppressed errors only', async () => {
  const root = scratchProject({ [FILE]: SUPPRESSED });
  const { stdout } = await factwright(root, 'validate', '--format', 'sarif', '--quiet');
  expect(JSON.parse(stdout)).toMatchObject({ runs: [{ results: [] }] });
});

test('a suppression that is not used is found where it stands', async () => {
  const root = scratchProject({ [FILE]: SUPPRESSED.replace('http://harbour', 'https://harbour') });
  const { stdout } = await factwright(root, 'validate');
  expect(stdout).toContain(`${FILE}:35:25 warning suppression-used`);
});

test('SARIF counts files from where CI stands', async () => {
  const files = { 'desk/factwright.yaml': SETTINGS, [`desk/${FILE}`]: SUPPRESSED };
  const { stdout } = await factwright(scratchProject(files), 'validate', 'desk/factchecks', '--format', 'sarif');
  expect(JSON.parse(stdout)).toMatchObject({
    runs: [{ results: [{ locations: [{ physicalLocation: { artifactLocation: { uri: `desk/${FILE}` } } }] }] }],
  });
});
