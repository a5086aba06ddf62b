import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECK, factwright, scratchProject, SETTINGS } from '../cli/scratch-project.ts';

const DOCS = 'docs/publishing';
const THEME = readFileSync(`${DOCS}/theme.md`, 'utf8');
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>';

function blocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);
}

test('the settings, the part, the style and the words of theme.md make a site', async () => {
  const [first = '', head = '', words = ''] = blocks(THEME, 'yaml');
  const [row = '', verdict = ''] = blocks(THEME, 'js');
  const site = `${first}${head.replace(/^site:\n/, '')}`;
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace(/^site: .*$/m, site).replace('[en]', '[en, de]'),
    'theme/mark.svg': LOGO,
    'theme/style.css': blocks(THEME, 'css').join(''),
    'theme/static/fonts/harbour-serif.woff2': 'a font',
    'theme/parts/row.js': row,
    'theme/parts/verdict.js': verdict,
    'theme/words/en.yaml': words,
    'theme/pages/imprint.md': blocks(THEME, 'markdown')[0] ?? '',
    'theme/pages/about.md': blocks(THEME.replaceAll(/^ {2}/gm, ''), 'markdown')[1] ?? '',
  });
  const { code, stderr } = await factwright(root, 'build');
  expect([code, stderr]).toEqual([0, '']);
  const page = readFileSync(join(root, 'site/index.html'), 'utf8');
  expect(page).toContain('<p>Oren Vask: “No vessel of the Ministry of Fisheries entered the reserve.”</p>');
  expect(page).toContain('count.js');
  expect(readFileSync(join(root, 'site/trawlers-in-reserve/index.html'), 'utf8')).toContain('<p>Ask us: 555 0100</p>');
  expect(readFileSync(join(root, 'site/imprint/index.html'), 'utf8')).toContain('<h1>Imprint</h1>');
  expect(readFileSync(join(root, 'site/about/index.html'), 'utf8')).toContain('content="Who we are, and who pays');
});

test('what deploy.md shows as YAML is YAML, and keeps what the next build needs', () => {
  const shown = blocks(readFileSync(`${DOCS}/deploy.md`, 'utf8'), 'yaml').map((block) => parse(block));
  expect(shown).toHaveLength(2);
  for (const each of shown) expect(JSON.stringify(each)).toMatch(/factwright build(?!.*rm -rf)/);
});

test('the pictures of pictures.md are on a page, and pass the rule that asks for their credit', async () => {
  const [shown = '', forged = ''] = blocks(readFileSync('docs/pictures.md', 'utf8'), 'yaml');
  const root = scratchProject({
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace(/^statement:\n/m, 'statement:\n  media: film\n')
      .concat(shown.replace(/^statement:\n {2}media: film\n/m, ''))
      .replace(/^media:\n/m, forged)
      .concat('\n  ![](@forged-log)\n'),
    'factchecks/_media/quay.jpg': readFileSync('test/pictures/files/upright.jpeg'),
    'factchecks/_media/forged-log.jpg': readFileSync('test/pictures/files/upright.jpeg'),
    'factchecks/_media/2024/film.mp4': 'a film',
  });
  expect((await factwright(root, 'validate')).stdout).toContain('nothing found');
  const { stdout } = await factwright(root, 'render', 'trawlers-in-reserve');
  expect(stdout.match(/<img /g)).toHaveLength(2);
  expect(stdout).toContain('Maker unknown, from a post of 3 May 2024');
});

test('the translation of translations.md is whole, and goes with the check of the other pages', async () => {
  const [german = ''] = blocks(readFileSync(`${DOCS}/translations.md`, 'utf8'), 'yaml');
  const root = scratchProject({
    'factwright.yaml': SETTINGS.replace('[en]', '[en, de]'),
    'factchecks/kutter-im-reservat.yaml': german,
  });
  expect((await factwright(root, 'validate')).stdout).toContain('3 files checked, nothing found');
});
