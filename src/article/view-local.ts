import { inLanguage, primaryLanguage, type LanguageTag, type LocalText, type ProjectSettings } from '../model/index.ts';
import type { Passage } from './passage.ts';
import type { Wording } from './wording.ts';

/** A text of the settings in the language of a page, or marked with the one that it is in; `own` is that of a text that names none. */
export function viewLocal(
  text: LocalText,
  wording: Wording,
  { languages }: Pick<ProjectSettings, 'languages'>,
  own: LanguageTag | undefined = languages[0],
): Passage {
  const { text: found, language = own } = inLanguage(text, [wording.lang, ...languages]);
  const isPages = language !== undefined && primaryLanguage(language) === primaryLanguage(wording.lang);
  return wording.passage(found, isPages ? undefined : language);
}

/** A text of the rating scale: the built-in ones are written in English, an own one in the first language of the project. */
export function viewOfScale(text: LocalText, wording: Wording, settings: ProjectSettings): Passage {
  return viewLocal(text, wording, settings, typeof settings.scale === 'string' ? 'en' : settings.languages[0]);
}
