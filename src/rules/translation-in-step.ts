import { listed } from '../diagnostics/index.ts';
import {
  primaryLanguage,
  statusOfTranslation,
  type FactCheck,
  type Id,
  type LanguageTag,
  type Status,
  type Table,
} from '../model/index.ts';
import type { Project } from '../project/index.ts';
import { differencesBetween, type Difference } from './changes/translation-differences.ts';
import type { RelatedFinding, RuleFinding, Rule } from './rule.ts';

/**
 * A translation has the claims, evidence, findings and rating of its original, and is not more public than it. What
 * belongs to the making of the translation is its own: dates, authors, editors, corrections and notes; also its
 * pictures, which may hold words.
 */
export const translationInStep: Rule = {
  name: 'translation-in-step',
  level: 'error',
  excusable: 'in-settings',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  summary:
    'A translation has the claims, evidence, findings and rating of its original, and is not more public than it.',
  why: 'Readers of two languages must not get two verdicts from one fact check, nor one that was withdrawn or is not finished.',
  basis: 'The format: a translation holds what is translated, and inherits the rest.',
  on: {
    *check({ id, own: translation, translates, language }, { project }) {
      if (translation.translationOf === undefined) return;
      const file = project.checkById.get(translation.translationOf);
      // An original that is missing or not valid has its own finding.
      const original = file?.check;
      if (file === undefined || original === undefined) return;
      if (original.translationOf !== undefined) yield chained(id, original.translationOf, translation.translationOf);
      else {
        yield* tooPublic(translation.status, original.status, file.path);
        if (language.toLowerCase() === translates?.language.toLowerCase())
          yield notTranslated(translation, language, project);
        for (const { originalPath, ...difference } of differencesBetween(
          withShared(original, translation, project),
          translation,
        ))
          yield { ...difference, related: [departedFrom(originalPath, original, { file: file.path, project })] };
      }
    },
  },
};

/** A file that forgot its language, or has that of its original. */
function notTranslated({ language }: FactCheck, same: LanguageTag, { settings, settingsFile }: Project): RuleFinding {
  const others = settings.languages.filter((other) => primaryLanguage(other) !== primaryLanguage(same));
  const [first = 'fr', ...more] = others;
  const also = [
    ...(others.length === 0 ? [`, and add the language to \`languages\` in ${settingsFile.path}`] : []),
    ...(more.length === 0 ? [] : [`; the project also has ${listed(more.map((tag) => `\`${tag}\``))}`]),
  ].join('');
  return language === undefined
    ? {
        path: ['translationOf'],
        part: 'key',
        message: `The translation does not say its language, and so counts as \`${same}\`, which is that of its original.`,
        hint: `Add the line \`language: ${first}\`${also}.`,
      }
    : {
        path: ['language'],
        message: `The translation is in \`${same}\`, which is the language of its original.`,
        hint: `Write the language of its texts, such as \`language: ${first}\`${also}.`,
      };
}

/** A translation that says it is public, where what it translates is not, or no longer stands. */
function* tooPublic(own: Status = 'draft', original: Status = 'draft', file: string): Iterable<RuleFinding> {
  const counts = statusOfTranslation(own, original);
  if (counts === own) return;
  const related = [{ file, path: ['status'], message: 'The status of the original.' }];
  if (counts === 'withdrawn')
    yield {
      path: ['status'],
      // Its page says so by itself: a withdrawal must not wait for the translator.
      atMost: 'warning',
      message:
        'The translation is `published`, but its original is withdrawn; its page says that it is withdrawn, with the reason in the words of the original.',
      hint: 'Write `status: withdrawn`, and a correction of kind `withdrawal` that says why in the language of the translation.',
      related,
    };
  else
    yield {
      path: ['status'],
      message: `The translation is \`${own}\`, but its original is ${counts === 'draft' ? 'a draft' : 'in review'}, so the translation is not public either.`,
      hint: `Publish the original first, or write \`status: ${counts}\` here.`,
      related,
    };
}

/** The original with those shared definitions that the translation has words for. */
function withShared(original: FactCheck, { sources, parties }: FactCheck, project: Project): FactCheck {
  return {
    ...original,
    sources: { ...entriesFor(sources, project.sources?.entries), ...original.sources },
    parties: { ...entriesFor(parties, project.parties?.entries), ...original.parties },
  };
}

function entriesFor<T>(named: Table<T> = {}, shared: Table<T> = {}): Table<T> {
  return Object.fromEntries(Object.entries(shared).filter(([id]: readonly [Id, T]) => Object.hasOwn(named, id)));
}

/** The place that a difference departs from: in the original's file, or in that of the shared definitions. */
function departedFrom(
  path: Difference['originalPath'],
  original: FactCheck,
  { file, project }: { readonly file: string; readonly project: Project },
): RelatedFinding {
  const [section, id] = path;
  if (id !== undefined && (section === 'sources' || section === 'parties')) {
    const shared = project[section];
    if (shared !== undefined && !Object.hasOwn(original[section] ?? {}, id) && Object.hasOwn(shared.entries, id))
      return { file: shared.path, path: path.slice(1), part: 'key', message: 'The shared definition.' };
  }
  return { file, path, part: 'key', message: 'The original.' };
}

function chained(id: string, first: string, original: string): RuleFinding {
  const path = ['translationOf'];
  if (original === id)
    return {
      path,
      message: 'The file says that it is a translation of itself.',
      hint: 'Name the fact check that it translates, or delete `translationOf`.',
    };
  return {
    path,
    message: `\`${original}\`, which this file translates, is itself a translation.`,
    hint:
      first === id
        ? 'Decide which of the two is the original, and delete its `translationOf`.'
        : `Name the original: \`translationOf: ${first}\`.`,
  };
}
