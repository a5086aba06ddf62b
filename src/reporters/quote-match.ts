import { hintFor, type QuoteMatch } from '../quotes/index.ts';
import { noteInWords } from '../quotes/explain/note-in-words.ts';
import { machineJson, neutralise, withoutCommands } from '../printing/index.ts';
import type { Style } from './style.ts';

/** The match of a quotation in the text of a file. */
export interface MatchedQuote {
  readonly file: string;
  readonly text: string;
  /** Whether the text was taken out of the file, so that its lines are not those of the file. */
  readonly isExtracted?: boolean;
  readonly match: QuoteMatch;
}

/** The match of a quotation as JSON. */
export function quoteMatchJson(match: QuoteMatch): string {
  return machineJson({ version: 1, ...match });
}

/** The match of a quotation for people: whether and where it is in the text, what differs and why that matters, what to do. */
export function quoteMatchText(matched: MatchedQuote, style: Style): string {
  const { match } = matched;
  const { difference, notes, warnings, fragment } = match;
  const lines = [
    verdict(match, style),
    ...place(matched, style),
    ...(difference === undefined ? [] : [`  ${clean(difference.message)}`, `  ${difference.why}`]),
    ...notes.map((note) => `  ${style.dim('·')} ${clean(noteInWords(note))}`),
    ...warnings.map(({ message }) => `  ${style.warning('warning')} ${clean(message)}`),
    ...(fragment === undefined ? [] : [`  ${style.dim(`link  #:~:text=${clean(fragment)}`)}`]),
    ...(difference === undefined ? [] : [`  ${style.dim('help')}  ${clean(hintFor(match.result, difference))}`]),
  ];
  return withoutCommands(`${lines.join('\n')}\n`);
}

function verdict({ result, occurrences, difference }: QuoteMatch, { good, error }: Style): string {
  if (result === 'exact') return `${good('exact')}  The quotation is in the text${times(occurrences)}, word for word.`;
  if (result === 'edited') {
    return `${good('edited')}  The quotation is in the text${times(occurrences)}, with the changes noted below.`;
  }
  if (difference?.kind === 'too-short')
    return `${error('altered')}  The words are in the text, but they are too few to say which are meant.`;
  if (result === 'altered')
    return `${error('altered')}  The quotation differs from the text. This is the nearest passage.`;
  return `${error('absent')}  The quotation is not in the text.`;
}

function times(occurrences: number): string {
  return occurrences > 1 ? ` ${occurrences} times` : '';
}

function place({ file, text, isExtracted, match }: MatchedQuote, { strong, dim }: Style): readonly string[] {
  const { start, end, before = '', after = '' } = match;
  if (start === undefined || end === undefined) return [];
  const lines = text.slice(0, start).split(/\r\n|[\n\r\f]/);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return [
    `  ${dim(isExtracted ? `${clean(file)}, line ${lines.length} of its text` : `${clean(file)}:${lines.length}:${column}`)}`,
    `  ${dim(`…${clean(before)}`)}${strong(clean(text.slice(start, Math.min(end, start + 600))))}${dim(`${clean(after)}…`)}`,
  ];
}

/** On one line, and harmless. */
function clean(text: string): string {
  return neutralise(text.replaceAll(/\s+/g, ' '));
}
