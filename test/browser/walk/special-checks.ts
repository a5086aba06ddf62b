import type { OwnCheck, Medium } from '../../../src/model/index.ts';
import { ARABIC_CHECK } from '../../article/arabic-check.ts';
import { CHECK } from '../../article/veldania.ts';
import { ordinary, translated, type Written } from './ordinary-checks.ts';
import { LANGUAGES } from './words.ts';

/** A check that uses every key, so far as the rules allow that at once. */
function withEveryKey(check: OwnCheck, id: string): OwnCheck {
  const { claims = {}, evidence = {}, sources = {}, statement } = check;
  const corrections = (check.corrections ?? []).map((each) =>
    each.was === undefined ? each : { ...each, was: 'mixed', now: 'false' },
  );
  const { 'no-entry': noEntry, 'no-fishing': noFishing } = claims;
  return {
    ...check,
    related: ['withdrawn-original', 'only-a-draft', 'corrected-twice'],
    formerly: [`${id}-old`],
    statement: { ...statement, quote: statement.quote?.replace(/ — and “nobody” fished there, ever/, '') },
    claims: {
      ...(noEntry === undefined
        ? {}
        : { 'no-entry': { ...noEntry, quote: noEntry.quote?.replace(' - and "nobody" fished', '') } }),
      ...(noFishing === undefined
        ? {}
        : {
            'no-fishing': {
              text: noFishing.text,
              implied: check.conflicts ?? '',
              finding: 'unproven' as const,
              decisive: false,
            },
          }),
    },
    evidence: Object.fromEntries(
      Object.entries(evidence)
        .filter(([, { claim }]) => claim !== 'only-research')
        .map(([name, item]) => [
          name,
          Array.isArray(item.claim) ? { ...item, claim: 'no-entry', stance: 'rebuts' } : item,
        ]),
    ),
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [name, { publisher: 'Harbour Gazette', ...source }]),
    ),
    article: check.article?.replace('; @nobody', '').replace(/!\[a map\][^]*$/, ''),
    corrections,
    verdict: { ...check.verdict, summary: check.verdict?.summary ?? '', rating: 'false' },
  };
}

const FALSE_PICTURE: Medium = {
  file: 'forged-log.png',
  alt: 'A page of a ship’s log with a changed date.',
  credit: 'Posted by “Sel tonight”',
  caption: 'So it went round in April 2024.',
  shownAs: false,
};

const WITHDRAWAL = {
  en: 'The register that we were given was that of another year.',
  de: 'Das Register, das wir bekommen hatten, war das eines anderen Jahres.',
  fr: 'Le registre que l’on nous avait remis était celui d’une autre année.',
  ar: 'السجل الذي تسلمناه كان سجل سنة أخرى.',
} as const;

function withdrawn(): Readonly<Record<string, Written>> {
  const correction = (language: keyof typeof WITHDRAWAL) => ({
    corrections: [{ date: '2026-05-01', kind: 'withdrawal' as const, text: WITHDRAWAL[language] }],
  });
  const translations = LANGUAGES.slice(1).map((language): [string, Written] => [
    `withdrawn-original-${language}`,
    { ...translated(40, 'withdrawn-original', language), status: 'withdrawn', ...correction(language) },
  ]);
  return {
    'withdrawn-original': { ...ordinary(40, 'en'), status: 'withdrawn', ...correction('en') },
    ...Object.fromEntries(translations),
  };
}

/** Checks that were made elsewhere: of one nothing is known but claim and label, one is completed in part. */
function imported(): Readonly<Record<string, Written>> {
  const { authors: _, claims, evidence, sources, parties, statement, ...rest } = ordinary(30, 'en');
  const from = { from: 'https://old.desk.example/2019/ferries', at: '2026-04-01' };
  return {
    'imported-little-known': {
      title: 'So not true: The ferry to Sel was sold.',
      language: 'en',
      status: 'published',
      published: '2019-03',
      statement: { summary: 'The ferry to Sel was sold.' },
      imported: {
        from: 'the archive of 2019',
        at: '2026-04-01',
        label: 'So not true',
        rating: { value: 1, best: 5 },
        unknown: ['title', 'authors', 'claims', 'evidence', 'statement.speaker', 'statement.date', 'verdict.rating'],
      },
    },
    'imported-with-a-rating': {
      title: 'The harbour of Sel was not closed in winter',
      language: 'en',
      status: 'published',
      published: '2019-03-04',
      standfirst: 'It was open on every day.',
      topics: rest.topics,
      statement: {
        summary: 'The harbour of Sel was closed all winter.',
        speaker: 'en-speaker-0',
        date: '2019-03-01',
        appearances: ['https://social.example/sel/1'],
      },
      article: 'The harbour master showed us the book.',
      verdict: { rating: 'false', summary: 'The book of the harbour master has ships on every day.' },
      imported: {
        ...from,
        label: 'Nonsense',
        rating: { value: 5, best: 1, worst: 5 },
        unknown: ['claims', 'evidence'],
      },
    },
    'imported-with-a-rating-de': {
      title: 'Der Hafen von Sel war im Winter nicht geschlossen',
      language: 'de',
      status: 'published',
      published: '2019-03-05',
      authors: ['desk-author'],
      standfirst: 'Er war jeden Tag offen.',
      translationOf: 'imported-with-a-rating',
      statement: { summary: 'Der Hafen von Sel war den ganzen Winter geschlossen.' },
      article: 'Der Hafenmeister zeigte uns das Buch.',
      verdict: { summary: 'Im Buch des Hafenmeisters stehen an jedem Tag Schiffe.' },
    },
    'imported-completed-in-part': {
      ...rest,
      claims,
      evidence,
      sources,
      parties,
      statement,
      title: 'What was said of the ferries is looked at again',
      imported: { ...from, label: 'Needs a second look', unknown: ['authors'] },
    },
    'imported-arabic': {
      title: 'لم يُغلق ميناء سيل في الشتاء',
      language: 'ar',
      status: 'published',
      published: '2019-03-04',
      statement: { summary: 'أُغلق ميناء سيل طوال الشتاء.' },
      imported: { ...from, label: 'غير صحيح', unknown: ['authors', 'claims', 'evidence'] },
    },
  };
}

/** Checks that each show something which the ordinary ones do not have, by id. */
export function specialChecks(): Readonly<Record<string, Written>> {
  const usual = ordinary(20, 'en');
  const false_ = ordinary(24, 'en');
  return {
    'every-key': withEveryKey(CHECK, 'every-key'),
    'every-key-arabic': withEveryKey(ARABIC_CHECK, 'every-key-arabic'),
    ...withdrawn(),
    ...imported(),
    'only-a-draft': { ...ordinary(41, 'en'), title: 'SECRET-DRAFT', status: 'draft' },
    'only-a-draft-de': { ...translated(41, 'only-a-draft', 'de'), title: 'SECRET-TRANSLATION', status: 'draft' },
    'only-in-review': { ...ordinary(42, 'en'), title: 'SECRET-REVIEW', status: 'review' },
    'corrected-twice': {
      ...usual,
      verdict: { rating: 'false', summary: usual.verdict?.summary ?? '' },
      formerly: ['corrected-once', 'never-corrected'],
      updated: '2026-06-02',
      corrections: [
        { date: '2026-06-02', kind: 'substantial', text: 'The court counted again.', was: 'misleading', now: 'false' },
        { date: '2026-05-30', kind: 'minor', text: 'The name of the town was misspelt.' },
      ],
    },
    'forged-log': {
      ...false_,
      title: 'A page of a log that goes round was changed',
      statement: { ...false_.statement, media: 'forged-log' },
      image: 'quay',
      media: {
        'forged-log': FALSE_PICTURE,
        quay: { file: 'quay.jpg', alt: 'The quay of Sel at low tide.', credit: 'Harbour desk', licence: 'CC BY 4.0' },
      },
    },
    'nobody-known': {
      ...ordinary(28, 'en'),
      title: 'Nobody knows who began to say that the ferry was sold',
      statement: { ...ordinary(28, 'en').statement, speaker: 'many', role: undefined },
      replies: [{ to: 'en-speaker-0', outcome: 'declined', asked: '2023-05-01', channel: 'telephone' }],
    },
  };
}
