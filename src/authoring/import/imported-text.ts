import type { ImportedCheck } from '../../model/index.ts';
import { blockEntry, listEntry, textEntry, textOf } from './yaml-lines.ts';

/** What the comments of the file mention. */
interface FileNotes {
  /** The line for editors, or nothing. */
  readonly modeline: string;
}

/** The file of an imported check, in the order in which it is read. */
export function importedText(check: ImportedCheck, { modeline }: FileNotes): string {
  const { title, language, status, published, updated, topics, verdict, article, related, imported, notes } = check;
  return [
    `${modeline}# Imported: \`factwright validate\` says what is not known here. Add what you can find out; once the check is`,
    '# whole, delete `imported`, and add a correction of `kind: update`.',
    '',
    ...textEntry('title', title),
    ...optional('language', language),
    `status: ${status ?? 'draft'}`,
    ...(published === undefined
      ? ['# published: 2019-05-02 # the import does not say when']
      : [`published: ${published}`]),
    ...(updated === undefined ? [] : [`updated: ${updated}`]),
    ...(topics === undefined ? [] : listEntry('topics', topics)),
    '',
    '# What was said, as far as the import says it.',
    'statement:',
    ...inset(statementLines(check)),
    ...partyLines(check),
    '',
    ...(verdict === undefined
      ? ['# verdict: { rating: … } # the rating of the scale that `imported.label` means']
      : ['verdict:', ...inset([...optional('rating', verdict.rating), ...optional('summary', verdict.summary)])]),
    ...(article === undefined ? [] : ['', ...blockEntry('article', article)]),
    ...(related === undefined ? [] : ['', `related: [${related.join(', ')}]`]),
    '',
    'imported:',
    ...inset(importedLines(imported)),
    ...(notes === undefined
      ? []
      : ['', '# What the import says besides, for the desk.', ...blockEntry('notes', notes)]),
    '',
  ].join('\n');
}

function statementLines({ statement }: ImportedCheck): readonly string[] {
  const { summary, speaker, role, date, appearances, firstAppearance } = statement;
  return [
    ...textEntry('summary', summary),
    ...optional('speaker', speaker),
    ...optional('role', role),
    ...(date === undefined ? [] : [`date: ${date}`]),
    ...(appearances === undefined ? [] : listEntry('appearances', appearances)),
    ...optional('firstAppearance', firstAppearance),
  ];
}

function partyLines({ parties = {} }: ImportedCheck): readonly string[] {
  const lines = Object.entries(parties).flatMap(([id, { name, kind, sameAs }]) => [
    `${id}:`,
    ...inset([
      ...textEntry('name', name),
      `kind: ${kind}`,
      ...(sameAs === undefined ? [] : listEntry('sameAs', sameAs)),
    ]),
  ]);
  return lines.length === 0 ? [] : ['', 'parties:', ...inset(lines)];
}

function importedLines({ from, at, label, rating, unknown = [] }: ImportedCheck['imported']): readonly string[] {
  const numbers = Object.entries(rating ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return [
    ...textEntry('from', from),
    `at: ${at}`,
    ...textEntry('label', label),
    ...(numbers.length === 0 ? [] : [`rating: { ${numbers.join(', ')} }`]),
    ...(unknown.length === 0 ? [] : [`unknown: [${unknown.join(', ')}]`]),
  ];
}

function optional(key: string, text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : key === 'rating' || key === 'speaker'
      ? [`${key}: ${textOf(text)}`]
      : textEntry(key, text);
}

function inset(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
