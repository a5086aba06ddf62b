import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const UNCITED = { 'factchecks/uncited.yaml': `${CHECK}article: |\n  Only [@radar-watch] is cited.\n` };
const LINKED = '--level=related-linked=off';

test('a level of the command line wins over the rule’s own, the settings and their overrides', async () => {
  const overridden = SETTINGS.replace('quote-checked: off', 'quote-checked: off, evidence-cited: info');
  for (const settings of [SETTINGS, `${SETTINGS}rules: { evidence-cited: off }\n`, overridden]) {
    const root = scratchProject({ ...UNCITED, 'factwright.yaml': settings });
    const run = async (...argv: readonly string[]): Promise<unknown> =>
      factwright(root, 'validate', LINKED, '--format', 'json', ...argv);
    const said = (level: string): string => expect.stringContaining(`"level": "${level}"`) as string;
    expect(await run('--level', 'evidence-cited=error')).toMatchObject({ code: 1, stdout: said('error') });
    expect(await run('--level=evidence-cited=error', '--level=evidence-cited=info')).toMatchObject({
      code: 0,
      stdout: said('info'),
    });
    expect(await run('--level', 'evidence-cited=off')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"diagnostics": []') as string,
    });
  }
});

test('shards are joined under the levels that they were judged under', async () => {
  const root = scratchProject(UNCITED);
  const levels = ['--level', 'evidence-cited=error', '--level', 'related-linked=info'];
  const whole = await factwright(root, 'validate', ...levels, '--format', 'json');
  for (const share of ['1/2', '2/2'])
    await factwright(root, 'validate', ...levels, '--shard', share, '--out', `${share}.json`);
  expect(await factwright(root, 'report', 'merge', '1/2.json', '2/2.json', '--format', 'json')).toEqual(whole);
  await factwright(root, 'validate', '--shard', '2/2', '--out', '2/2.json');
  expect((await factwright(root, 'report', 'merge', '1/2.json', '2/2.json')).stderr).toContain('the levels of rules');
});

test.each([
  ['evidence-citd=off', 'Did you mean `evidence-cited`?'],
  ['nothing-like-it=off', 'There is no rule `nothing-like-it`'],
  ['__proto__=off', 'There is no rule'],
  ['evidence-cited=eror', 'Did you mean `error`?'],
  ['evidence-cited=', 'A level is one of off, info, warning, error.'],
  ['evidence-cited', 'link-secure=off'],
  ['=off', 'link-secure=off'],
])('--level %s is wrong usage', async (level, said) => {
  const { code, stdout, stderr } = await factwright(scratchProject(), 'validate', '--level', level);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});
