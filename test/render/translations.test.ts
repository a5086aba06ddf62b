import { expect, test } from 'vitest';
import { viewArticle, type ArticleView } from '../../src/article/index.ts';
import { loadProject, subjectOf } from '../../src/project/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { memoryFiles } from '../rules/memory-files.ts';

const ORIGINAL = `title: The bridge over the Aure was not finished in time
status: published
published: 2024-05-02
updated: 2024-05-20
authors: [ilka-brandt]
editors: [tomas-reyl]
conflicts: none
topics: [bridges]
standfirst: The minister errs.
statement:
  summary: The bridge over the Aure was finished in time.
  quote: The bridge was finished in time.
  speaker: minister
  date: 2024-04-12
  source: speech
claims:
  in-time: { text: The bridge was finished in time., quote: The bridge was finished in time, finding: rebutted }
evidence:
  handover: { claim: in-time, stance: rebuts, shows: It was handed over late., source: register }
sources:
  speech: { kind: statement, by: minister, title: Speech in parliament, url: "https://parliament.example/speech" }
parties:
  ilka-brandt: { name: Ilka Brandt, kind: person }
  tomas-reyl: { name: Tomas Reyl, kind: person }
  minister: { name: Joren Askveld, kind: person }
replies: [{ to: minister, outcome: declined, asked: 2024-04-20, reason: No time. }]
corrections: [{ date: 2024-05-20, kind: update, text: A figure is new. }]
verdict: { rating: "false", summary: It was late. }
article: The bridge was late [@handover].
`;

const TRANSLATION = `title: Die Brücke über die Aure wurde nicht rechtzeitig fertig
language: de
translationOf: bridge
status: published
published: 2024-06-01
authors: [tilda-moor]
conflicts: none
sources:
  speech: { title: Rede im Parlament }
  register: { title: Register der Übergaben }
parties:
  tilda-moor: { name: Tilda Moor, kind: person }
  roads-office: { name: Straßenamt von Veldanien }
replies: [{ reason: Keine Zeit. }]
`;

/** A check that no other one translates, and that has a source from the shared file. */
const GERMAN = `title: Auf der Aure fahren noch Fähren
language: de
statement: { summary: Auf der Aure fährt keine Fähre mehr., quote: Keine Fähre fährt mehr., speaker: unknown, date: 2024-04-12 }
claims:
  ferries: { text: Auf der Aure fährt keine Fähre mehr., quote: Keine Fähre fährt mehr }
evidence:
  count: { claim: ferries, stance: rebuts, shows: Es sind noch drei., source: count, locator: Tabelle 3 }
  own: { claim: ferries, stance: rebuts, shows: Wir haben drei gesehen., source: own }
sources:
  own: { kind: observation, by: unknown, title: "[Fotos der Fähren]", ownWork: Wir haben fotografiert., published: 2024 }
`;

function viewOf(id: string, others: Readonly<Record<string, string>> = {}): ArticleView {
  const files = {
    'factwright.yaml': 'format: 1\npublisher: { name: Aure desk }\nlanguages: [en, de]\nscale: standard\n',
    'factchecks/_sources.yaml': `register: { kind: record, by: roads-office, title: Overdragelsesregister, language: da, url: "https://roads.example/register" }
count: { kind: report, by: roads-office, title: Count of the ferries, locator: table 3, ownWork: The office counted them., interests: It pays the ferrymen., published: 2024 }
`,
    'factchecks/_parties.yaml': 'roads-office: { name: Roads Office of Veldania, kind: state }\n',
    'factchecks/bridge.yaml': ORIGINAL,
    'factchecks/bruecke.yaml': TRANSLATION,
    'factchecks/faehren.yaml': GERMAN,
    ...others,
  };
  const project = loadProject(
    memoryFiles(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))),
  );
  const file = project.checkById.get(id);
  const subject = file && subjectOf(project, file);
  if (subject === undefined) throw new Error(JSON.stringify(file?.problems));
  return viewArticle(subject);
}

const view = viewOf('bruecke');

test('a translation has its own authors, dates, log and article, and takes over none of its original', () => {
  expect(view.byline.authors.map(({ name }) => name)).toEqual(['Tilda Moor']);
  expect([view.byline.editors, view.byline.updated, view.byline.published?.iso]).toEqual([[], undefined, '2024-06-01']);
  expect([view.corrections, view.notices, view.topics]).toEqual([[], [], []]);
  expect([view.standfirst, view.article]).toEqual([undefined, undefined]);
});

test('entries of lists are translated in place', () => {
  expect(view.replies).toMatchObject([
    { to: { name: 'Joren Askveld' }, outcome: 'declined', reason: 'Keine Zeit.', asked: { iso: '2024-04-20' } },
  ]);
});

test('titles of local and shared sources are shown as they were printed, in their language, and translated', () => {
  expect(view.sources).toMatchObject([
    { titled: { text: 'Speech in parliament', lang: 'en' }, translatedTitle: 'Rede im Parlament' },
    {
      titled: { text: 'Overdragelsesregister', lang: 'da' },
      translatedTitle: 'Register der Übergaben',
      authors: [{ name: 'Straßenamt von Veldanien', kind: 'state' }],
    },
  ]);
  const html = renderHtml(view);
  expect(html).toContain('<span lang="da" dir="ltr">Overdragelsesregister</span></a></cite> (Register der Übergaben)');
  expect(renderMarkdown(view)).toContain(
    '[<span lang="en" dir="ltr">Speech in parliament</span>](https://parliament.example/speech) (Rede im Parlament)',
  );
  expect(viewOf('bridge').sources[1]?.title).toBe('Overdragelsesregister');
});

test('that there are no conflicts of interest is said in the language of the page', () => {
  expect([view.conflicts, viewOf('bridge').conflicts]).toEqual(['Keine', 'None']);
});

test('what a shared source says of itself is marked with its language, on a page in another one', () => {
  const german = viewOf('faehren');
  const [html, markdown] = [renderHtml(german), renderMarkdown(german)];
  for (const words of ['Count of the ferries', 'The office counted them.', 'It pays the ferrymen.', 'table 3']) {
    expect(html).toContain(`<span lang="en" dir="ltr">${words}</span>`);
    expect(markdown).toContain(`<span lang="en" dir="ltr">${words.replace(/\.$/, '')}`);
  }
  expect(html).toContain('<bdi lang="en" dir="ltr">Count of the ferries</bdi>');
  expect(german.sources[0]?.languages).toEqual({ locator: EN, ownWork: EN, interests: EN });
});

const EN = { lang: 'en', dir: 'ltr' };

test('the words of its own sources, and all words on a page in the language of the shared ones, are not marked', () => {
  const german = viewOf('faehren');
  expect(german.sources[1]).toMatchObject({ title: '[Fotos der Fähren]', ownWork: 'Wir haben fotografiert.' });
  expect(german.sources[1]?.languages).toBeUndefined();
  expect(german.sources[1]?.titleLanguage).toBeUndefined();
  expect(renderHtml(viewOf('bridge'))).not.toMatch(/<(?:span|bdi) lang="en"/);
});

test('a translation shows the picture at the head of its original, with its own words for it, unless it names another', () => {
  const media = `image: quay
media:
  quay: { file: quay.jpg, alt: A quay., credit: Desk }
  map: { file: map.png, alt: A map., credit: Desk }
`;
  const headOf = (own: string): ArticleView['image'] =>
    viewOf('bruecke', {
      'factchecks/bridge.yaml': ORIGINAL + media,
      'factchecks/bruecke.yaml': `${TRANSLATION}media: { quay: { alt: Ein Kai. } }\n${own}`,
    }).image;
  expect(headOf('')).toMatchObject({ file: 'quay.jpg', alt: 'Ein Kai.' });
  expect(headOf('image: map\n')).toMatchObject({ file: 'map.png', alt: 'A map.' });
});
