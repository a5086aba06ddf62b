import { placeInWords } from '../../diagnostics/index.ts';
import { OWN_KEYS } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import type { RuleFinding } from '../rule.ts';
import { holds } from './untranslated.ts';

type Path = RuleFinding['path'];

/** Texts of a draft that have a place, but no words yet. */
export function emptyTexts({ document }: CheckSubject): readonly Path[] {
  return document.nonText.flatMap(({ path, source }) => (source === '' ? [path] : []));
}

/** So many places are listed; nobody reads more. */
const MOST_SHOWN = 100;

/** A draft may be saved half done: what is left is noted, once, with its places. */
export function* stillToDo(empty: readonly Path[], subject: CheckSubject): Iterable<RuleFinding> {
  const { sources, parties, translates } = subject;
  // Shared definitions are translated in the file, too.
  const all = { ...translates?.check, sources, parties };
  const isDue = (path: Path): boolean => OWN_KEYS.has(String(path[0])) || holds(all, path);
  const due = empty.filter(isDue);
  const [first] = due;
  if (first !== undefined && due.length === 1)
    yield { path: first, part: 'key', atMost: 'info', message: `${placeInWords(first)} is still to be translated.` };
  else if (first !== undefined)
    yield {
      path: ['translationOf'],
      part: 'key',
      atMost: 'info',
      isReminder: true,
      message: `Still to be translated: ${due.length.toLocaleString('en')} places of this draft.`,
      related: due.slice(0, MOST_SHOWN).map((path) => ({ path, part: 'key', message: placeInWords(path) })),
    };
  for (const path of empty.filter((one) => !isDue(one)))
    yield {
      path,
      part: 'key',
      atMost: 'warning',
      message: `${placeInWords(path)} is empty, and the original has none.`,
      hint: 'Delete the line, or write the text into the original first.',
    };
}
