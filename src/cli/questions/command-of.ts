import { neutralise } from '../../printing/index.ts';
import type { NewCheckOptions } from '../commands/new.ts';
import type { GivenCheck } from './given-statement.ts';

/** The option that each answer is. */
const OPTIONS = [
  ['quote', 'quote'],
  ['claim', 'claim'],
  ['title', 'title'],
  ['speaker', 'speaker'],
  ['speakerKind', 'speaker-kind'],
  ['role', 'role'],
  ['date', 'date'],
  ['where', 'where'],
  ['occasion', 'occasion'],
  ['question', 'question'],
  ['original', 'original'],
  ['spoken', 'spoken'],
  ['language', 'lang'],
  ['appearances', 'url'],
  ['source', 'source'],
  ['sourceKind', 'source-kind'],
  ['sourceTitle', 'source-title'],
  ['from', 'from'],
  ['evidence', 'evidence'],
  ['stance', 'stance'],
  ['topics', 'topic'],
  ['places', 'country'],
  ['authors', 'author'],
] as const satisfies readonly (readonly [answer: Exclude<keyof GivenCheck, 'id' | 'related'>, option: string])[];

/** The command that has some answers as its options, to go on from there. */
export function commandOf(given: GivenCheck, { folder, offline }: Pick<NewCheckOptions, 'folder' | 'offline'>): string {
  const answers = OPTIONS.flatMap(([answer, option]) =>
    [given[answer] ?? []].flat().flatMap((text) => [`--${option}`, text]),
  );
  const others = [...(folder === undefined ? [] : ['--folder', folder]), ...(offline ? ['--offline'] : [])];
  return ['new', ...(given.id === undefined ? [] : [given.id]), ...answers, ...others].map(shellWord).join(' ');
}

/** A text as one word of a command line, in quotation marks that most shells share, where they can. */
function shellWord(text: string): string {
  const shown = neutralise(text);
  if (/^[\w./:@%+,=-]+$/.test(shown)) return shown;
  return /["$`\\!]/.test(shown) ? `'${shown.replaceAll("'", String.raw`'\''`)}'` : `"${shown}"`;
}
