import type { FactCheck, Party } from '../../../src/model/index.ts';
import { LANGUAGES, SPEECH, type Language } from './words.ts';

/** A file of a check or of a translation, which says only what is translated. */
export type Written = Partial<FactCheck> | Readonly<Record<string, unknown>>;

const FINDINGS = ['rebutted', 'upheld', 'rebutted', 'mixed', 'unproven'] as const;
const RATINGS = { rebutted: 'false', upheld: 'true', mixed: 'mixed', unproven: 'unproven' } as const;
const PLACES = ['NO', 'NL', 'MA'] as const;

/** The texts of the check of this number in a language. */
function textsOf(index: number, language: Language) {
  const speech = SPEECH[language];
  const finding = FINDINGS[index % FINDINGS.length] ?? 'rebutted';
  const matter = speech.matters[index % speech.matters.length];
  if (matter === undefined) throw new Error('A language has matters.');
  const fill = (text: string): string =>
    text
      .replaceAll('{said}', matter.said)
      .replaceAll('{town}', speech.towns[index % speech.towns.length] ?? '')
      .replaceAll('{n}', String(3 + (index % 97)));
  const headline = { ...matter, mixed: speech.open, unproven: speech.open }[finding];
  const shows = { rebutted: ['contradicts', 'contradicts'], upheld: ['confirms', 'confirms'] } as const;
  const [first, second] =
    finding === 'rebutted' || finding === 'upheld' ? shows[finding] : (['confirms', 'contradicts'] as const);
  return {
    finding,
    topic: matter.topic,
    title: fill(headline).replace(/\.$/, ''),
    standfirst: fill(speech.standfirst),
    said: fill(matter.said),
    quote: fill(speech.quote),
    shows: [fill(speech[first]), fill(speech[second])],
    verdict: speech.verdict[finding],
    article: fill(speech.article),
    search: { where: fill(speech.search.where), query: speech.search.query, result: speech.search.result },
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** An ordinary check, with two sources that do not depend on each other. */
export function ordinary(index: number, language: Language): FactCheck {
  const texts = textsOf(index, language);
  const speech = SPEECH[language];
  const speaker = `${language}-speaker-${index % speech.speakers.length}`;
  const day = `${2019 + (index % 8 === 0 ? 0 : index % 6)}-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`;
  const stances = { rebutted: ['rebuts', 'rebuts'], upheld: ['supports', 'supports'] } as const;
  const [first, second] =
    texts.finding === 'rebutted' || texts.finding === 'upheld'
      ? stances[texts.finding]
      : (['supports', 'rebuts'] as const);
  const source = (name: string) => ({
    url: `https://${name}.example/${language}/${index}`,
    published: day,
    accessed: day,
    archived: `https://archive.example/${name}/${language}/${index}`,
  });
  return {
    title: texts.title,
    language,
    status: 'published',
    published: day,
    authors: ['desk-author'],
    editors: ['desk-editor'],
    conflicts: 'none',
    topics: [texts.topic],
    ...(index % 3 === 0 ? { places: [PLACES[index % 9 === 0 ? 0 : index % 2 === 0 ? 1 : 2]] } : {}),
    standfirst: texts.standfirst,
    statement: {
      summary: texts.said,
      quote: texts.quote,
      speaker,
      role: speech.role,
      date: day,
      source: 'speech',
      appearances: [`https://assembly.example/${language}/${index}`],
    },
    claims: { amount: { text: texts.said, quote: texts.said.replace(/\.$/, ''), finding: texts.finding } },
    evidence: {
      register: {
        claim: 'amount',
        stance: first,
        shows: texts.shows[0] ?? '',
        source: 'register',
        locator: `${index}`,
      },
      court: { claim: 'amount', stance: second, shows: texts.shows[1] ?? '', source: 'court' },
    },
    sources: {
      speech: { kind: 'statement', by: speaker, title: texts.topic, language, ...source('assembly') },
      register: {
        kind: 'dataset',
        by: `${language}-register`,
        title: speech.register,
        language,
        ...source('register'),
      },
      court: { kind: 'record', by: `${language}-court`, title: speech.court, language, ...source('court') },
    },
    replies: [
      index % 2 === 0
        ? { to: speaker, outcome: 'no-answer', asked: day, channel: speech.channel }
        : { to: speaker, outcome: 'answered', asked: day, answered: day, channel: speech.channel, quote: speech.reply },
    ],
    searches: [{ date: day, ...texts.search, claim: 'amount' }],
    verdict: { rating: RATINGS[texts.finding], summary: texts.verdict },
    article: texts.article,
  };
}

/** The translation of an ordinary check. */
export function translated(index: number, original: string, language: Language): Written {
  const texts = textsOf(index, language);
  const speech = SPEECH[language];
  const speaker = index % SPEECH.en.speakers.length;
  return {
    translationOf: original,
    language,
    status: 'published',
    published: '2026-02-03',
    authors: ['desk-author'],
    conflicts: 'none',
    title: texts.title,
    topics: [texts.topic],
    standfirst: texts.standfirst,
    statement: { summary: texts.said, quote: texts.quote, role: speech.role },
    claims: { amount: { text: texts.said, quote: texts.said.replace(/\.$/, '') } },
    evidence: { register: { shows: texts.shows[0] }, court: { shows: texts.shows[1] } },
    sources: { speech: { title: texts.topic }, register: { title: speech.register }, court: { title: speech.court } },
    parties: {
      [`en-speaker-${speaker}`]: { name: speech.ministers[speaker] },
      'en-register': { name: speech.register },
      'en-court': { name: speech.court },
    },
    replies: [{ channel: speech.channel, ...(index % 2 === 0 ? {} : { quote: speech.reply }) }],
    searches: [texts.search],
    verdict: { summary: texts.verdict },
    article: texts.article,
  };
}

/** Whom the ordinary checks name: `_parties.yaml`. */
export function sharedParties(): Readonly<Record<string, Party>> {
  const people = LANGUAGES.flatMap((language) => {
    const { speakers, register, court } = SPEECH[language];
    return [
      ...speakers.map((name, at): [string, Party] => [`${language}-speaker-${at}`, { name, kind: 'person' }]),
      [`${language}-register`, { name: register, kind: 'state' }] as [string, Party],
      [`${language}-court`, { name: court, kind: 'state' }] as [string, Party],
    ];
  });
  return {
    ...Object.fromEntries(people),
    'desk-author': { name: 'Ansgar Voll', kind: 'person' },
    'desk-editor': { name: 'Sunniva Rehm', kind: 'person' },
  };
}
