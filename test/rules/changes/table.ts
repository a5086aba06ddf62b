import type { Edit } from './edit.ts';

/** What a change of a published check asks for. */
export type Grade = 'substance' | 'wording' | 'log' | 'none';

/** A change, and a twin that looks like it and asks for less. */
export interface Row {
  readonly section: string;
  readonly change: string;
  readonly grade: Grade;
  readonly edits: readonly Edit[];
  readonly twin: { readonly change: string; readonly grade: Grade; readonly edits: readonly Edit[] };
}

type Part = readonly [change: string, ...edits: readonly Edit[]];

function of(
  section: string,
  grade: Grade,
  [change, ...edits]: Part,
  [other, ...others]: Part,
  less: Grade = 'none',
): Row {
  return { section, change, grade, edits, twin: { change: other, grade: less, edits: others } };
}

function say(from: string, to: string): Edit {
  return { from, to };
}

const UPDATE: Edit = say(
  'corrections:\n',
  'corrections:\n  - { date: 2024-06-01, kind: update, text: What the check says has been set right. }\n',
);
const MINOR: Edit = say(
  'corrections:\n',
  'corrections:\n  - { date: 2024-06-01, kind: minor, text: Some words are clearer now. }\n',
);
const SPANISH = 'factchecks/trawlers-es.yaml';
const GERMAN = 'factchecks/heringe.yaml';
const FERRIES = 'factchecks/ferries.yaml';
const SOURCES = 'factchecks/_sources.yaml';
const PARTIES = 'factchecks/_parties.yaml';
const SETTINGS = 'factwright.yaml';
const SHOWS = 'shows: A trawler of the ministry was inside the reserve for six hours.';

/** What was said. */
const STATEMENT: readonly Row[] = [
  of(
    'The statement',
    'substance',
    ['its words', say('vessels […] has been inside.', 'boats […] has been inside.')],
    ['its white space', say('be clear, not one of our vessels […]', 'be  clear, not one  of our vessels […]')],
  ),
  of(
    'The statement',
    'substance',
    ['a mark of omission', say('vessels […] has been inside.', 'vessels has been inside.')],
    ['other marks of quotation', say('question: Did your trawlers fish', 'question: “Did your trawlers” fish')],
  ),
  of(
    'The statement',
    'substance',
    [
      'our summary of it',
      say(
        'summary: No vessel of the Ministry of Fisheries entered',
        'summary: No vessel of the Ministry of Fisheries visited',
      ),
    ],
    [
      'a comma in the summary',
      say(
        'summary: No vessel of the Ministry of Fisheries entered',
        'summary: No vessel, of the Ministry of Fisheries, entered',
      ),
    ],
  ),
  of(
    'The statement',
    'substance',
    ['its speaker', say('  speaker: minister\n  role', '  speaker: ministry\n  role')],
    [
      'the id of its speaker, everywhere',
      say('  speaker: minister\n  role', '  speaker: oren-vask\n  role'),
      say('press-conference: { kind: statement, by: minister', 'press-conference: { kind: statement, by: oren-vask'),
      say('    speaker: minister\n    answer', '    speaker: oren-vask\n    answer'),
      say('  minister: {', '  oren-vask: {'),
      say('to: minister', 'to: oren-vask'),
    ],
  ),
  of(
    'The statement',
    'substance',
    ['its date', say('date: 2024-04-12\n  occasion', 'date: 2024-04-13\n  occasion')],
    [
      'the day on which its source was opened',
      say('2024-04-12, accessed: 2024-05-02', '2024-04-12, accessed: 2024-06-02'),
    ],
  ),
  of(
    'The statement',
    'substance',
    ['a name in the occasion', say('press conference in Sel', 'press conference in Torrin')],
    ['a letter in the occasion', say('press conference in Sel', 'press conferrence in Sel')],
  ),
];

/** What is found. */
const CLAIMS: readonly Row[] = [
  of(
    'Claims and rating',
    'substance',
    ['the text of a claim', say('text: The crews were told to stay', 'text: The crews were begged to stay')],
    [
      'a letter in the text of a claim',
      say('crews were told to stay outside.\n    implied', 'crews were told to stay outsidde.\n    implied'),
    ],
  ),
  of(
    'Claims and rating',
    'substance',
    ['a finding', say('    finding: rebutted\n', '    finding: mixed\n')],
    [
      'the order of the keys',
      say('    finding: upheld\n    decisive: false\n', '    decisive: false\n    finding: upheld\n'),
    ],
  ),
  of(
    'Claims and rating',
    'substance',
    ['whether a claim decides', say('decisive: false', 'decisive: true')],
    ['that a decisive claim is decisive, said', say('finding: rebutted\n', 'finding: rebutted\n    decisive: true\n')],
  ),
  of(
    'Claims and rating',
    'substance',
    [
      'a claim that is new',
      say(
        'evidence:\n  position',
        '  waters: { text: The waters were open to all., implied: He said so., finding: unproven }\nevidence:\n  position',
      ),
    ],
    [
      'the id of a claim, everywhere',
      say('  crews:\n', '  orders-given:\n'),
      say('claim: crews', 'claim: orders-given'),
    ],
  ),
  of(
    'Claims and rating',
    'substance',
    [
      'a claim that is gone',
      say(
        '  crews:\n    text: The crews were told to stay outside.\n    implied: He spoke of clear orders.\n    finding: upheld\n    decisive: false\n',
        '',
      ),
      say('claim: crews', 'claim: entry'),
    ],
    ['a note for the desk', { end: 'notes: Ask the crews again in July.\n' }],
  ),
  of(
    'Claims and rating',
    'substance',
    ['the rating', say('rating: wrong', 'rating: half')],
    ['when the check was last worked on', say('updated: 2024-05-20', 'updated: 2024-06-01')],
  ),
  of(
    'Claims and rating',
    'substance',
    ['the day of publication', say('published: 2024-05-04', 'published: 2024-06-04')],
    ['when it is due for review', { end: 'reviewBy: 2025-05-04\n' }],
  ),
];

/** What bears on it. */
const EVIDENCE: readonly Row[] = [
  of(
    'Evidence',
    'substance',
    ['a number in a quotation', say('crossed the line at 03:40', 'crossed the line at 04:40')],
    [
      'quotation marks in a quotation',
      say('quote: vessel 7 crossed the line at 03:40', 'quote: vessel 7 ‘crossed’ the line at 03:40'),
    ],
  ),
  of(
    'Evidence',
    'substance',
    ['the words of a quotation', say('quote: vessel 7 crossed the line', 'quote: vessel 7 touched the line')],
    ['a letter in a quotation', say('quote: vessel 7 crossed the line', 'quote: vessel 7 crosssed the line')],
  ),
  of(
    'Evidence',
    'substance',
    ['a stance', say('stance: rebuts\n    shows: The radar', 'stance: context\n    shows: The radar')],
    [
      'the stance in other notation',
      say('stance: rebuts\n    shows: The radar', 'stance: { entry: rebuts }\n    shows: The radar'),
    ],
  ),
  of(
    'Evidence',
    'substance',
    ['the claim on which an item bears', say('claim: crews', 'claim: entry')],
    ['the claim as a list', say('claim: crews', 'claim: [crews]')],
  ),
  of(
    'Evidence',
    'substance',
    ['the source of an item', say('source: radar-record', 'source: order')],
    [
      'the id of a source, everywhere',
      say('  order: { kind', '  fleet-order: { kind'),
      say('stay outside.\n    source: order', 'stay outside.\n    source: fleet-order'),
      say('vanished.\n    source: order', 'vanished.\n    source: fleet-order'),
    ],
  ),
  of(
    'Evidence',
    'substance',
    ['the kind of an item', say('source: radar-record', 'source: radar-record\n    kind: opinion')],
    ['that a fact is a fact, said', say('source: radar-record', 'source: radar-record\n    kind: fact')],
  ),
  of(
    'Evidence',
    'substance',
    ['the speaker of an item', say('speaker: ada-kroll', 'speaker: minister')],
    [
      'where else a party is described',
      say(
        'minister: { name: Oren Vask, kind: person,',
        'minister: { name: Oren Vask, kind: person, sameAs: ["https://people.example/vask"],',
      ),
    ],
  ),
  of(
    'Evidence',
    'substance',
    ['the author of a source', say('order: { kind: act, by: ministry', 'order: { kind: act, by: minister')],
    ['the author as a list', say('order: { kind: act, by: ministry', 'order: { kind: act, by: [ministry]')],
  ),
  of(
    'Evidence',
    'substance',
    [
      'an item that rebuts the decisive claim, gone',
      say(
        '  radar-watch:\n    claim: entry\n    stance: rebuts\n    shows: The radar of the coast guard saw it there at dawn.\n    source: radar-record\n',
        '',
      ),
      say('; @radar-watch', ''),
    ],
    [
      'an item that is context only, gone',
      say(
        '  history:\n    claim: entry\n    stance: context\n    shows: The reserve was founded after the herring vanished.\n    source: order\n',
        '',
      ),
    ],
    'wording',
  ),
  of(
    'Evidence',
    'substance',
    [
      'an item that rebuts the decisive claim, added',
      say(
        'evidence:\n  position',
        'evidence:\n  fisher: { claim: entry, stance: rebuts, shows: A fisher saw it., source: order }\n  position',
      ),
    ],
    [
      'an item on a claim that decides nothing, added',
      say(
        'evidence:\n  position',
        'evidence:\n  cook: { claim: crews, stance: supports, shows: A cook heard it., source: order }\n  position',
      ),
    ],
    'wording',
  ),
  of(
    'Evidence',
    'substance',
    ['the number of independent chains', say('source: radar-record', 'source: radar-record\n    from: [vessel-log]')],
    ['a basis that changes no number', say('by: ministry, title', 'by: ministry, basedOn: [press-conference], title')],
  ),
];

/** What readers are told in our words. */
const TEXTS: readonly Row[] = [
  of(
    'Texts',
    'substance',
    [
      'a number in the title',
      say(
        'title: A trawler of the ministry was inside the reserve for six hours',
        'title: A trawler of the ministry was inside the reserve for nine hours',
      ),
    ],
    ['a capital in the title', say('title: A trawler of the ministry', 'title: A trawler of the Ministry')],
  ),
  of(
    'Texts',
    'substance',
    ['a number in what an item shows', say(SHOWS, SHOWS.replace('six', 'seven'))],
    ['a letter in what an item shows', say(SHOWS, SHOWS.replace('reserve', 'resserve'))],
  ),
  of(
    'Texts',
    'substance',
    ['a number in the workings', say('From 03:40 to 09:40', 'From 03:40 to 09:45')],
    ['the full stop of the workings', say('are six hours.\n', 'are six hours\n')],
  ),
  of(
    'Texts',
    'substance',
    ['a negation in the standfirst', say('said that no vessel entered', 'said that one vessel entered')],
    ['a dash in the standfirst', say('said that no vessel entered. Two', 'said that no vessel entered – two')],
  ),
  of(
    'Texts',
    'substance',
    ['a negation in the article', say('but he would not comment', 'but he would comment')],
    ['an ending in the article', say('The trawler left port', 'The trawlers left port')],
  ),
  of(
    'Texts',
    'substance',
    ['a modal verb in what an item shows', say('captains may have been mistaken', 'captains must have been mistaken')],
    ['a letter beside the modal verb', say('captains may have been', 'captainss may have been')],
  ),
  of(
    'Texts',
    'substance',
    ['a hedge in the summary', say('puts a trawler inside', 'apparently puts a trawler inside')],
    ['two spaces in the summary', say('puts a trawler inside', 'puts a  trawler inside')],
  ),
  of(
    'Texts',
    'substance',
    ['a denial in the reasoning', say('The ministry disputes neither', 'The ministry confirms neither')],
    ['another form of the denial', say('The ministry disputes neither', 'The ministry disputed neither')],
    'wording',
  ),
  of(
    'Texts',
    'substance',
    [
      'a condition in the answer',
      say('marked on every chart that the captains carry', 'marked on every chart if the captains carry one'),
    ],
    ['a hyphen in the answer', say('marked on every chart', 'marked on every-chart')],
  ),
  of(
    'Texts',
    'substance',
    ['a name in the article', say('He was asked about Torrin', 'He was asked about Aure')],
    ['the case of a word in the article', say('spoke to reporters in Sel', 'spoke to Reporters in Sel')],
  ),
  of(
    'Texts',
    'substance',
    ['the name of a party in the article', say('Oren Vask spoke to reporters', 'Ada Kroll spoke to reporters')],
    ['a longer word for the same', say('spoke to reporters in Sel', 'talked to reporters in Sel')],
    'wording',
  ),
  of(
    'Texts',
    'substance',
    ['a name in a caption', say('and the port of Sel', 'and the port of Torrin')],
    ['the same caption, hyphenated', say('The reserve and the port', 'The re-serve and the port')],
  ),
  of(
    'Texts',
    'wording',
    ['other words in the article', say('on a quiet evening', 'on a calm evening')],
    ['white space in the article', say('on a quiet evening', 'on  a quiet evening')],
  ),
  of(
    'Texts',
    'wording',
    ['*fired* for *hired* and the like: a beginning', say('The line is marked', 'The line is parked')],
    ['one letter later in a word', say('The line is marked', 'The line is markked')],
  ),
  of(
    'Texts',
    'wording',
    ['the title', say('title: A trawler of the ministry', 'title: A fishing boat of the ministry')],
    [
      'a comma in the title',
      say(
        'ministry was inside the reserve for six hours\nlanguage',
        'ministry was, inside the reserve, for six hours\nlanguage',
      ),
    ],
  ),
  of(
    'Texts',
    'wording',
    ['the standfirst', say('show one of them inside', 'place one of them inside')],
    ['topics', say('topics: [fisheries]', 'topics: [fisheries, sea]')],
  ),
  of(
    'Texts',
    'wording',
    ['what an item shows', say('saw it there at dawn', 'saw it there at sunrise')],
    ['a spelling', say('saw it there at dawn.', 'saw it there, at dawn.')],
  ),
  of(
    'Texts',
    'wording',
    [
      'the order of two paragraphs',
      say(
        'The trawler left port on a quiet evening. It came back with its hold full of herring.\n\n  Oren Vask spoke to reporters in Sel. He was asked about Torrin as well, but he would not comment.',
        'Oren Vask spoke to reporters in Sel. He was asked about Torrin as well, but he would not comment.\n\n  The trawler left port on a quiet evening. It came back with its hold full of herring.',
      ),
    ],
    ['the break of a paragraph', say('evening. It came', 'evening.\n\n  It came')],
  ),
  of(
    'Texts',
    'wording',
    ['where a link leads', say('https://charts.example/2024', 'https://charts.example/2025')],
    ['emphasis', say('Two records agree', '*Two records* agree')],
  ),
  of(
    'Texts',
    'wording',
    ['what is cited', say('[@position-log; @radar-watch]', '[@position-log]')],
    ['a line break', say('agree [@position-log', 'agree\n    [@position-log')],
  ),
  of(
    'Texts',
    'wording',
    ['the channel of a reply', say('channel: by e-mail', 'channel: on paper')],
    ['a stop behind the channel', say('channel: by e-mail,', 'channel: by e-mail.,')],
  ),
  of(
    'Texts',
    'substance',
    ['what was found in a search', say('result: Nothing was found.', 'result: One log was found.')],
    ['a stop in a search', say('query: a second log', 'query: a second log.')],
  ),
  of(
    'Texts',
    'substance',
    ['a name of a party of the check', say('minister: { name: Oren Vask', 'minister: { name: Oren Vasko')],
    ['the id of an editor', say('editors: [tomas-reyl]', 'editors: [reyl]'), say('  tomas-reyl: {', '  reyl: {')],
  ),
];

/** Replies, pictures, events. */
const REST: readonly Row[] = [
  of(
    'Replies, pictures, events',
    'substance',
    ['the words of a reply', say('kept to the charts', 'kept to the rules')],
    ['a spelling in a reply', say('kept to the charts', 'kept to the chartss')],
  ),
  of(
    'Replies, pictures, events',
    'substance',
    ['what came of asking', say('outcome: answered', 'outcome: declined')],
    [
      'a request beside it',
      say('replies:\n', 'replies:\n  - { to: ministry, outcome: no-answer, asked: 2024-05-02, channel: letter }\n'),
    ],
    'wording',
  ),
  of(
    'Replies, pictures, events',
    'substance',
    [
      'a reply that is gone',
      say(
        'replies:\n  - { to: minister, outcome: answered, asked: 2024-05-02, channel: by e-mail, text: The captains kept to the charts. }\n',
        '',
      ),
    ],
    ['related checks', { end: 'related: [heringe]\n' }],
  ),
  of(
    'Replies, pictures, events',
    'wording',
    ['the bytes of a picture', { file: 'factchecks/_media/map.png', end: ', redrawn' }],
    [
      'the name of its file',
      { file: 'factchecks/_media/map.png', name: 'factchecks/_media/reserve.png' },
      say('file: map.png', 'file: reserve.png'),
    ],
  ),
  of(
    'Replies, pictures, events',
    'wording',
    ['the picture at the head', say('image: map\n', '')],
    ['the id of a picture, everywhere', say('image: map\n', 'image: chart\n'), say('  map: {', '  chart: {')],
  ),
  of(
    'Replies, pictures, events',
    'substance',
    ['the date of an event', say('date: 2024-03-02', 'date: 2024-03-03')],
    [
      'the order of the keys of an event',
      say(
        '{ date: 2024-03-02, text: The order goes out to the fleet., evidence: orders }',
        '{ text: The order goes out to the fleet., date: 2024-03-02, evidence: orders }',
      ),
    ],
  ),
  of(
    'Replies, pictures, events',
    'wording',
    [
      'an event that is gone',
      say('  - { date: 2024-03-02, text: The order goes out to the fleet., evidence: orders }\n', ''),
    ],
    ['a comma in an event', say('The order goes out to the fleet.', 'The order goes out, to the fleet.')],
  ),
];

/** What several checks share. */
const SHARED: readonly Row[] = [
  of(
    'Shared files and the scale',
    'substance',
    [
      'the author of a shared source',
      {
        file: SOURCES,
        from: 'radar-record: { kind: record, by: coast-guard',
        to: 'radar-record: { kind: record, by: harbour-office',
      },
    ],
    ['when it was opened', { file: SOURCES, from: 'radar", accessed: 2024-05-02', to: 'radar", accessed: 2024-06-02' }],
  ),
  of(
    'Shared files and the scale',
    'substance',
    [
      'chains, by a shared source',
      { file: SOURCES, from: 'by: coast-guard, title', to: 'by: coast-guard, basedOn: [vessel-log], title' },
    ],
    [
      'a basis outside the chains',
      {
        file: SOURCES,
        from: 'by: coast-guard, title',
        to: 'by: coast-guard, archived: "https://archive.example/1", title',
      },
    ],
  ),
  of(
    'Shared files and the scale',
    'substance',
    [
      'chains, by who controls a shared party',
      { file: PARTIES, from: 'Veldania, kind: state', to: 'Veldania, kind: state, controlledBy: harbour-office' },
    ],
    ['a party that nobody uses', { file: PARTIES, end: 'port-police: { name: Port police, kind: state }\n' }],
  ),
  of(
    'Shared files and the scale',
    'substance',
    ['the name of a shared party', { file: PARTIES, from: 'Ada Kroll', to: 'Ada Krall' }],
    ['the case of its name', { file: PARTIES, from: 'Coast Guard of', to: 'Coast guard of' }],
  ),
  of(
    'Shared files and the scale',
    'wording',
    ['the title of a shared source', { file: SOURCES, from: 'What the radar saw', to: 'What the radar missed' }],
    ['a letter in its title', { file: SOURCES, from: 'Positions of all', to: 'Possitions of all' }],
  ),
  of(
    'Shared files and the scale',
    'wording',
    ['the address of a shared source', { file: SOURCES, from: 'guard.example/radar', to: 'guard.example/radio' }],
    [
      'a source that nobody uses',
      {
        file: SOURCES,
        end: 'tide-table: { kind: record, by: unknown, title: Tides, url: "https://tides.example/" }\n',
      },
    ],
  ),
  of(
    'Shared files and the scale',
    'wording',
    [
      'the definition of the rating',
      { file: SETTINGS, from: 'The evidence shows the opposite.', to: 'Somebody says the opposite.' },
    ],
    ['that of a rating that no check has', { file: SETTINGS, from: 'Some of it holds.', to: 'Some holds.' }],
  ),
  of(
    'Shared files and the scale',
    'wording',
    ['the label of the rating', { file: SETTINGS, from: 'label: Wrong', to: 'label: Right after all' }],
    ['the label of another rating', { file: SETTINGS, from: 'label: Half right', to: 'label: So so' }],
  ),
];

/** The log. */
const LOG: readonly Row[] = [
  of(
    'The log',
    'log',
    [
      'a correction that is gone',
      say('  - { date: 2024-05-10, kind: minor, text: The name of a port was misspelt. }\n', ''),
    ],
    ['one that is new', MINOR],
  ),
  of(
    'The log',
    'log',
    ['a correction that says something else', say('The name of a port was misspelt', 'Some words are clearer')],
    ['a letter in a correction', say('The name of a port was misspelt', 'The name of a port was mispelt')],
  ),
  of(
    'The log',
    'log',
    ['the day of a correction', say('date: 2024-05-10', 'date: 2024-05-11')],
    [
      'the order of the corrections',
      say(
        '  - { date: 2024-05-20, kind: update, text: The radar of the coast guard has been added. }\n  - { date: 2024-05-10, kind: minor, text: The name of a port was misspelt. }\n',
        '  - { date: 2024-05-10, kind: minor, text: The name of a port was misspelt. }\n  - { date: 2024-05-20, kind: update, text: The radar of the coast guard has been added. }\n',
      ),
    ],
  ),
  of(
    'The log',
    'log',
    ['how grave a correction was', say('kind: update, text: The radar', 'kind: minor, text: The radar')],
    ['a stop in a correction', say('was misspelt. }', 'was misspelt }')],
  ),
  of(
    'The log',
    'log',
    ['a withdrawn check, published again', { file: FERRIES, from: 'status: withdrawn', to: 'status: published' }],
    [
      'the same with a correction',
      { file: FERRIES, from: 'status: withdrawn', to: 'status: published' },
      {
        file: FERRIES,
        from: 'corrections:\n',
        to: 'corrections:\n  - { date: 2024-06-01, kind: update, text: It stands after all. }\n',
      },
    ],
  ),
  of(
    'The log',
    'log',
    ['a published check, a draft again', say('status: published', 'status: draft')],
    [
      'withdrawn, with the reason',
      say('status: published', 'status: withdrawn'),
      say('corrections:\n', 'corrections:\n  - { date: 2024-06-01, kind: withdrawal, text: The log was forged. }\n'),
    ],
  ),
  of(
    'The log',
    'log',
    ['a published check that is gone', { file: GERMAN, gone: true }],
    ['a draft that is gone', { file: 'factchecks/nets.yaml', gone: true }],
  ),
  of(
    'The log',
    'log',
    ['another id', { file: GERMAN, name: 'factchecks/fangmenge.yaml' }],
    [
      'another id, and the former one named',
      { file: GERMAN, end: 'formerly: [heringe]\n' },
      { file: GERMAN, name: 'factchecks/fangmenge.yaml' },
    ],
  ),
  of(
    'The log',
    'substance',
    [
      'another id and another rating, the former id named',
      { file: GERMAN, end: 'formerly: [heringe]\n' },
      { file: GERMAN, from: 'rating: wrong', to: 'rating: half' },
      { file: GERMAN, name: 'factchecks/fangmenge.yaml' },
    ],
    ['another folder', { file: GERMAN, name: 'factchecks/2024/heringe.yaml' }],
  ),
];

/** Changes with their correction, and those of other languages. */
const OTHERS: readonly Row[] = [
  of(
    'Corrected',
    'substance',
    ['a number, and a correction that is only `minor`', say(SHOWS, SHOWS.replace('six', 'seven')), MINOR],
    ['the same with one of `update`', say(SHOWS, SHOWS.replace('six', 'seven')), UPDATE],
  ),
  of(
    'Corrected',
    'wording',
    ['other words', say('on a quiet evening', 'on a calm evening')],
    ['the same with a correction of `minor`', say('on a quiet evening', 'on a calm evening'), MINOR],
  ),
  of(
    'Other languages',
    'substance',
    ['a number in a translation', { file: SPANISH, from: 'estuvo seis horas', to: 'estuvo nueve horas' }],
    ['a letter in a translation', { file: SPANISH, from: 'un arrastrero dentro', to: 'un arrasstrero dentro' }],
  ),
  of(
    'Other languages',
    'substance',
    ['a negation in a translation', { file: SPANISH, from: 'dijo que ningún barco', to: 'dijo que algún barco' }],
    ['an accent in a translation', { file: SPANISH, from: 'El registro', to: 'El regístro' }],
  ),
  of(
    'Other languages',
    'substance',
    ['a name in a translation', { file: SPANISH, from: 'Ministerio de Pesca', to: 'Ministerio de Salud' }],
    ['other words in a translation', { file: SPANISH, from: 'lo vio al amanecer', to: 'lo vio al alba' }],
    'wording',
  ),
  of(
    'Other languages',
    'wording',
    [
      'the title of a source in a translation',
      { file: SPANISH, from: 'Lo que vio el radar', to: 'Lo que dice el radar' },
    ],
    [
      'the title of another source, translated',
      {
        file: SPANISH,
        from: 'sources:\n',
        to: 'sources:\n  vessel-log: { title: Posiciones de los barcos en abril }\n',
      },
    ],
  ),
  of(
    'Other languages',
    'substance',
    ['a country in German', { file: GERMAN, from: 'Frankreichs Flotte', to: 'Spaniens Flotte' }],
    ['a noun in German', { file: GERMAN, from: 'Fisch in den Hafen', to: 'Fisch in die Stadt' }],
    'wording',
  ),
  of(
    'Other languages',
    'substance',
    ['a negation in German', { file: GERMAN, from: 'daran ohne Anteil', to: 'daran mit Anteil' }],
    ['a letter in a German noun', { file: GERMAN, from: 'Die Kutter brachten', to: 'Die Kuttter brachten' }],
  ),
];

/** All of them. */
export const TABLE: readonly Row[] = [
  ...STATEMENT,
  ...CLAIMS,
  ...EVIDENCE,
  ...TEXTS,
  ...REST,
  ...SHARED,
  ...LOG,
  ...OTHERS,
];
