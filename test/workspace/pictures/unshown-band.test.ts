import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS, TRANSLATION } from '../../cli/scratch-project.ts';

/** A forged picture in the article of the original; its translation has no article. */
const FORGED = `${CHECK}media:
  log: { file: log.jpg, alt: A page of a log., credit: Coast Guard, shownAs: false }
article: |
  ![](@log)

  Six hours [@position-log] [@radar-watch].
`;

test('a band in a language in which no page shows the picture is not published', async () => {
  const picturesOf = async (translation: string): Promise<readonly string[]> => {
    const root = scratchProject({
      'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
      'factchecks/trawlers-in-reserve.yaml': FORGED,
      'factchecks/kutter-im-reservat.yaml': translation,
      'factchecks/_media/log.jpg': readFileSync('test/pictures/files/upright.jpeg'),
    });
    expect((await factwright(root, 'build', '--force', '--no-cards', '--quiet')).code).toBe(0);
    return readdirSync(join(root, 'site/pictures')).filter((name) => /\.(?:jpg|svg)$/.test(name));
  };
  expect(await picturesOf(TRANSLATION)).toHaveLength(1);
  expect(await picturesOf(`${TRANSLATION}article: "![](@log)"\n`)).toHaveLength(2);
});
