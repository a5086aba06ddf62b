import { listed } from '../diagnostics/index.ts';
import { primaryLanguage, type LanguageTag, type LocalText, type ProjectSettings, type Scale } from '../model/index.ts';
import type { FileFinding, Rule } from './rule.ts';

/** A check is in one of the project's languages, and the scale has its texts in each of them. */
export const languageKnown: Rule = {
  name: 'language-known',
  level: 'error',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  summary:
    "A check is in one of the project's languages, and the labels and definitions of its ratings exist in all of them.",
  why: 'A reader who meets the verdict in another language than the page may take it for something else, or for nothing.',
  basis: 'The format: `languages` of the settings are those in which the project publishes.',
  on: {
    *check({ own: { language } }, { project: { settings, settingsFile, problems } }) {
      // Rules do not see invalid settings; the defaults in their place have one language.
      if (language === undefined || problems.some(({ file }) => file === settingsFile.path)) return;
      if (settings.languages.some((known) => isSame(known, language))) return;
      yield {
        path: ['language'],
        message: `The check is in \`${language}\`, which is not among the languages of the project.`,
        hint: `Those are ${inCode(settings.languages)}; name one of them, or add \`${language}\` to \`languages\` in ${settingsFile.path}.`,
      };
    },
    *project({ project: { settings, settingsFile, problems, scale } }) {
      const file = settingsFile.path;
      if (scale === undefined || problems.some((problem) => problem.file === file)) return;
      const name = settings.scale;
      if (typeof name === 'string') yield* builtIn(settings, { ...scale, name }, file);
      else yield* ownTexts(settings, scale, file);
    },
  },
};

/** The built-in scales are written in English where they do not name the language. */
function* builtIn({ languages }: ProjectSettings, { name, ratings }: Scale, file: string): Iterable<FileFinding> {
  const missing = languages.filter(
    (language) =>
      !ratings.every((rating) => isIn(rating.label, language, 'en') && isIn(rating.definition, language, 'en')),
  );
  if (missing.length === 0) return;
  yield {
    file,
    path: ['scale'],
    atMost: 'warning',
    message: `The built-in scale \`${name}\` has no labels in ${inCode(missing)}.`,
    hint: `Put what \`factwright scale ${name}\` prints in the place of this line, and add the labels and definitions.`,
  };
}

/** Without its label a rating cannot be read; without its definition it can, but the page explains it in another language. */
function* ownTexts({ languages }: ProjectSettings, { ratings }: Scale, file: string): Iterable<FileFinding> {
  for (const [index, rating] of ratings.entries()) {
    for (const key of ['label', 'definition'] as const) {
      // A text that is not a map is in the first of the project's languages.
      const missing = languages.filter((language) => !isIn(rating[key], language, languages[0]));
      if (missing.length === 0) continue;
      const [first = ''] = missing;
      yield {
        file,
        path: ['scale', 'ratings', index, key],
        ...(key === 'definition' && { atMost: 'warning' as const }),
        message: `The ${key} of \`${rating.id}\` does not exist in ${inCode(missing)}.`,
        hint:
          typeof rating[key] === 'string'
            ? `Give it by language: \`${key}: { ${languages[0]}: …, ${first}: … }\`.`
            : `Add \`${first}: …\` to it.`,
      };
    }
  }
}

function isIn(label: LocalText, language: LanguageTag, own: LanguageTag | undefined): boolean {
  const tags = typeof label === 'string' ? [own ?? language] : Object.keys(label);
  return tags.some((tag) => isSame(tag, language));
}

/** Regions do not matter: a page in `pt-BR` takes a label in `pt`. */
function isSame(a: LanguageTag, b: LanguageTag): boolean {
  return primaryLanguage(a) === primaryLanguage(b);
}

function inCode(languages: readonly LanguageTag[]): string {
  return listed(languages.map((language) => `\`${language}\``));
}
