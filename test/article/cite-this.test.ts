import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { CHECK, inContext } from './veldania.ts';

test('a check is cited as text, for BibTeX and as CSL-JSON', () => {
  const { citation, citationForms } = viewArticle(inContext(CHECK));
  expect(citation).toBe(
    'Ilka Brandt and Oro Venn. “Ministry trawlers did enter the Sel marine reserve”. Selburg Fact Desk, 6 May 2024. https://desk.example/checks/trawlers-in-reserve/',
  );
  expect(citationForms.bibtex).toBe(`@misc{trawlers-in-reserve,
  author = {Ilka Brandt and Oro Venn},
  title = {{Ministry trawlers did enter the Sel marine reserve}},
  year = {2024},
  month = {5},
  day = {6},
  publisher = {Selburg Fact Desk},
  language = {en},
  url = {https://desk.example/checks/trawlers-in-reserve/},
}`);
  expect(JSON.parse(citationForms.csl)).toEqual([
    {
      id: 'trawlers-in-reserve',
      type: 'webpage',
      title: 'Ministry trawlers did enter the Sel marine reserve',
      author: [{ literal: 'Ilka Brandt' }, { literal: 'Oro Venn' }],
      issued: { 'date-parts': [[2024, 5, 6]] },
      'container-title': 'Selburg Fact Desk',
      publisher: 'Selburg Fact Desk',
      language: 'en',
      URL: 'https://desk.example/checks/trawlers-in-reserve/',
    },
  ]);
});

test('no sign of a title or name can end its field in BibTeX', () => {
  const title = '} @misc{x, note={100 % of $5 & #1_a^b~c \\input{y}';
  const { bibtex } = viewArticle(inContext({ ...CHECK, title })).citationForms;
  const field = bibtex.split('\n').find((line) => line.startsWith('  title')) ?? '';
  const depths: number[] = [];
  for (const sign of field) depths.push((depths.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0));
  expect(depths.lastIndexOf(0)).toBe(field.length - 1);
  expect(depths.slice(field.indexOf('{'), -2)).not.toContain(0);
  expect(field).toContain('100 \\% of \\$5 \\& \\#1\\_a');
  expect(field).not.toContain('\\input');
});

test('the headline stands in the quotation marks of the language', () => {
  const { citation } = viewArticle(inContext({ ...CHECK, language: 'fr' }));
  expect(citation).toContain(`. «\u00A0${CHECK.title}\u00A0». `);
});
