import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from './scratch-project.ts';

/** What a translation still translates, though its original no longer has it. */
const STRAYS: Readonly<Record<string, string>> = {
  'a reply': `${TRANSLATION}replies: [{ text: Ein Wort dazu. }]\n`,
  'an item of evidence': TRANSLATION.replace('evidence:\n', 'evidence:\n  gone: { shows: Es war dort. }\n'),
  'a claim': TRANSLATION.replace('claims: {', 'claims: { gone: { text: Nichts. },'),
  'a search': `${TRANSLATION}searches: [{ result: Nichts. }]\n`,
  'a source': `${TRANSLATION}sources: { gone: { title: Ein Bericht } }\n`,
};

for (const [what, translation] of Object.entries(STRAYS))
  test(`${what} that the original no longer has is an error, and no page stumbles over it`, async () => {
    const root = scratchProject({
      'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
      'factchecks/trawlers-in-reserve.yaml': CHECK,
      'factchecks/kutter.yaml': translation,
    });
    expect((await factwright(root, 'validate')).code).toBe(1);
    for (const to of ['markdown', 'html', 'json']) {
      const { code, stdout } = await factwright(root, 'render', 'factchecks/kutter.yaml', '--force', '--to', to);
      expect([to, code]).toEqual([to, 0]);
      expect(stdout).toContain('Die Kutter waren im Reservat');
    }
    expect((await factwright(root, 'build', '--force', '--quiet')).code).toBe(0);
  });
