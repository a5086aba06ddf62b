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

/** A draft may be saved half done: what is left is noted, place by place. */
export function* stillToDo(empty: readonly Path[], subject: CheckSubject): Iterable<RuleFinding> {
  const { sources, parties, translates } = subject;
  // Shared definitions are translated in the file, too.
  const all = { ...translates?.check, sources, parties };
  const isDue = (path: Path): boolean => OWN_KEYS.has(String(path[0])) || holds(all, path);
  const due = empty.filter(isDue);
  if (due.length > 1)
    yield {
      path: ['translationOf'],
      part: 'key',
      atMost: 'info',
      message: `Still to be translated: ${due.length.toLocaleString('en')} places of this draft.`,
    };
  for (const path of due)
    yield { path, part: 'key', atMost: 'info', message: `${placeInWords(path)} is still to be translated.` };
  for (const path of empty.filter((one) => !isDue(one)))
    yield {
      path,
      part: 'key',
      atMost: 'warning',
      message: `${placeInWords(path)} is empty, and the original has none.`,
      hint: 'Delete the line, or write the text into the original first.',
    };
}
