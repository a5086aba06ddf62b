import { entry, listOf, scalar } from '../text/yaml-text.ts';
import { endLines } from './draft-end.ts';
import type { Draft, DraftNotes, DraftStatement } from './draft.ts';
import { partyEntry } from './party-entry.ts';
import { sourceEntry } from './source-entry.ts';

/** What stands for words that are still to be written. */
const TO_WRITE = 'TO WRITE: what the source establishes, in your own words.';

/** The file of a draft, in the order in which it is read, with a word on what it still lacks. */
export function draftText(draft: Draft, notes: DraftNotes): string {
  return [
    ...headLines(draft, notes),
    '',
    ...statementLines(draft.statement),
    '',
    ...claimLines(draft),
    '',
    ...evidenceLines(draft),
    ...section(
      'sources',
      draft.sources.map(([id, source]) => sourceEntry(id, source)),
    ),
    ...section(
      'parties',
      draft.parties.map(([id, party]) => partyEntry(id, party)),
    ),
    '',
    ...endLines(draft, notes),
    '',
  ].join('\n');
}

function headLines(draft: Draft, { modeline, today }: DraftNotes): readonly string[] {
  const { title, isWorkingTitle, language, authors, topics, places, related } = draft;
  return [
    `${modeline}# A draft. \`factwright validate\` says what is wrong, \`factwright preview\` shows the page. Lines with a # are`,
    '# for later: take the sign away where one is needed. A published check needs nearly all of them.',
    '',
    ...(isWorkingTitle
      ? ['# A working title: the final one states the fact, and does not repeat a false claim on its own.']
      : []),
    entry('title', title),
    ...(language === undefined ? [] : [`language: ${language}`]),
    'status: draft # then `review`, then `published`',
    `# published: ${today}`,
    authors.length === 0 ? '# authors: [party-id] # those who write this' : `authors: ${listOf(authors)}`,
    '# editors: [party-id] # those who read it before it is published; none of the authors',
    '# conflicts: none # the authors’ own interests in the matter',
    topics.length === 0 ? '# topics: [tag]' : `topics: ${listOf(topics)}`,
    ...(places.length === 0 ? [] : [`places: ${listOf(places)}`]),
    ...(related.length === 0 ? [] : [`related: ${listOf(related)} # checks of the same or nearly the same`]),
  ];
}

function statementLines(statement: DraftStatement): readonly string[] {
  const { summary, quote, speaker, date, source, appearances } = statement;
  const optional = (key: 'role' | 'place' | 'occasion' | 'question' | 'language' | 'original'): readonly string[] => {
    const text = statement[key];
    return text === undefined ? [] : [entry(key, text, 2)];
  };
  return [
    '# What was said: the claim in one sentence, without a verdict, and the words themselves.',
    'statement:',
    entry('summary', summary, 2),
    entry('quote', quote, 2),
    `  speaker: ${speaker}`,
    ...optional('role'),
    `  date: ${date}`,
    ...optional('place'),
    ...optional('occasion'),
    ...optional('question'),
    ...optional('language'),
    ...optional('original'),
    source === undefined
      ? '  # source: source-id # where the words can be read; `factwright new source` adds one'
      : `  source: ${source}`,
    ...(appearances === undefined ? [] : [`  appearances: ${listOf(appearances)}`]),
  ];
}

function claimLines({ claim, statement: { summary, quote } }: Draft): readonly string[] {
  return [
    '# The parts of it that can be checked, each with the words that assert it.',
    'claims:',
    `  ${claim}:`,
    entry('text', summary, 4),
    entry('quote', quote, 4),
    '    # finding: rebutted # or upheld, mixed, unproven',
  ];
}

function evidenceLines({ claim, evidence }: Draft): readonly string[] {
  if (evidence.length === 0)
    return [
      '# What bears on them. The words of a source are compared with its stored copy.',
      '# evidence:',
      '#   short-name:',
      `#     claim: ${claim}`,
      '#     stance: rebuts # or supports, context',
      '#     shows: What the source establishes, in your own words.',
      '#     source: source-id',
      '#     quote: The words of the source.',
    ];
  return [
    '# What bears on them.',
    'evidence:',
    ...evidence.flatMap(({ id, source, stance }) => [
      `  ${id}:`,
      `    claim: ${claim}`,
      `    stance: ${stance} # rebuts, supports or context`,
      `    shows: ${scalar(TO_WRITE)}`,
      `    source: ${source}`,
      '    # quote: The words of the source.',
    ]),
  ];
}

function section(key: string, entries: readonly (readonly string[])[]): readonly string[] {
  return entries.length === 0 ? [] : ['', `${key}:`, ...entries.flat().map((line) => `  ${line}`)];
}
