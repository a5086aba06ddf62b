import { listed, placeInWords } from '../diagnostics/index.ts';
import type { CheckSubject } from '../project/index.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { droppedMarks } from './translations/dropped-marks.ts';
import { emptyTexts, stillToDo } from './translations/still-to-do.ts';
import { untranslatedIn, type Untranslated } from './translations/untranslated.ts';

type Path = RuleFinding['path'];

/** A published translation gives every text that readers see. */
export const translationWhole: Rule = {
  name: 'translation-whole',
  level: 'error',
  milderInDraft: true,
  alsoTranslations: true,
  alsoImported: true,
  summary: 'A published translation gives every text that readers see.',
  why: 'Readers of one language must not meet the evidence, or the verdict, in another that they cannot read.',
  basis: 'The format: a translation inherits all that is no text, and gives the texts itself.',
  on: {
    *check(subject, { project }) {
      const { own, translates } = subject;
      const file = project.checkById.get(own.translationOf ?? '')?.path;
      if (translates === undefined || file === undefined) return;
      const empty = emptyTexts(subject);
      yield* stillToDo(empty, subject);
      yield* droppedMarks(subject, file);
      const { shown, shared, described, left } = untranslatedBut(empty, subject);
      // What is wholly missing has one cause; what is there in part is named where it is.
      const placeOf = ([section]: Path): string =>
        Object.hasOwn(own, String(section)) ? String(section) : 'translationOf';
      for (const place of new Set(shown.map(placeOf))) {
        const paths = shown.filter((path) => placeOf(path) === place);
        yield {
          path: [place],
          part: 'key',
          ...inWords(paths, `the language of the original (\`${translates.language}\`)`),
          related: paths.slice(0, 1).map((path) => ({ file, path, part: 'key', message: 'The original.' })),
        };
      }
      if (described.length > 0)
        yield {
          path: ['translationOf'],
          part: 'key',
          // Some are the same in both languages.
          atMost: 'warning',
          ...inWords(
            described.map(({ path }) => path),
            `the language of the original (\`${translates.language}\`)`,
          ),
        };
      if (shared.length > 0)
        yield {
          path: ['translationOf'],
          part: 'key',
          // One definition serves many checks, and may have been shared long before the first translation.
          atMost: 'warning',
          ...inWords(
            shared.map(({ path }) => path),
            `the language of the shared definitions (\`${project.settings.languages[0]}\`)`,
          ),
        };
      if (left.length > 0)
        yield {
          path: ['translationOf'],
          part: 'key',
          atMost: 'warning',
          message: `The original has ${inCode(left)}, and the translation has none.`,
          hint: `Add ${inCode(left)} in the language of the translation.`,
          related: left.map((key) => ({ file, path: [key], part: 'key', message: 'The original.' })),
        };
    },
  },
};

function inCode(keys: readonly string[]): string {
  return listed(keys.map((key) => `\`${key}\``));
}

/** What else would be shown in another language. */
function untranslatedBut(empty: readonly Path[], subject: CheckSubject): Untranslated {
  const noted = new Set(empty.map((path) => JSON.stringify(path)));
  const isNew = (path: Path): boolean => !noted.has(JSON.stringify(path));
  const { shown, shared, described, left } = untranslatedIn(subject);
  return {
    shown: shown.filter(isNew),
    shared: shared.filter(({ path }) => isNew(path)),
    described: described.filter(({ path }) => isNew(path)),
    left: left.filter((key) => isNew([key])),
  };
}

/** What a page would show, and what to do. */
function inWords(paths: readonly Path[], language: string): Pick<RuleFinding, 'message' | 'hint'> {
  const names = paths.map(placeInWords);
  const [them, keys] = paths.length === 1 ? ['it', 'key'] : ['them', 'keys'];
  return {
    message: `The page would show ${listed(names, { most: 3 })} in ${language}.`,
    hint: `Translate ${them} here, under the same ${keys}; repeat what is the same in both languages.${paths.length > 3 ? ` All of them: ${names.join(', ')}.` : ''}`,
  };
}
