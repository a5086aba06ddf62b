import type { FactCheck, LanguageTag } from '../../model/index.ts';
import { namesIn } from '../changes/names.ts';
import { textChange } from '../changes/text-change.ts';
import { proseOf, type Prose } from '../prose/prose.ts';
import { holds } from './untranslated.ts';

interface ChangedText {
  readonly path: Prose['path'];
  readonly was: string;
  readonly is: string;
}

/** Sections whose texts a translation has for itself. */
const ITS_OWN: ReadonlySet<unknown> = new Set(['corrections', 'media']);

/** The texts of an original that a translation gives in its own words, and that say something else than before. */
export function* changedTexts(
  translation: FactCheck,
  { before, now }: { readonly before: FactCheck; readonly now: FactCheck },
  language: LanguageTag,
): Iterable<ChangedText> {
  const then = new Map([...proseOf(before)].map(({ path, text }) => [JSON.stringify(path), text]));
  const names = namesIn(Object.values(now.parties ?? {}), language);
  for (const { path, text: is } of proseOf(now)) {
    const was = then.get(JSON.stringify(path));
    if (was === undefined || was === is || ITS_OWN.has(path[0]) || !holds(translation, path)) continue;
    // What was spelt otherwise is translated alike.
    if (textChange(was, is, { language, names, kind: 'prose' }) !== undefined) yield { path, was, is };
  }
}
