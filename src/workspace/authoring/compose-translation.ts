import { dirname, join } from 'node:path';
import { languagesIn, problemOfIdForm, translationText, type TextToTranslate } from '../../authoring/index.ts';
import { primaryLanguage, referencesOf, type Id, type LanguageTag } from '../../model/index.ts';
import { subjectOf, withFile, type CheckFile, type CheckSubject, type Project } from '../../project/index.ts';
import { ownTitlesIn, untranslatedIn } from '../../rules/translations/untranslated.ts';
import { isThere } from '../files/is-there.ts';
import { findProject } from '../find-project.ts';
import type { Io } from '../io.ts';
import { openProject } from '../open-project.ts';
import { UsageError } from '../usage-error.ts';

/** A translation that is to begin. */
export interface WishedTranslation {
  /** The original, by file or id. */
  readonly original: string;
  readonly language: LanguageTag;
  /** Without one, that of the original and the language. */
  readonly id?: Id | undefined;
}

/** The file of a translation, which is not written yet. */
export interface ComposedTranslation {
  readonly root: string;
  /** Its path in the project. */
  readonly path: string;
  readonly text: string;
}

/** Begins a translation: every text of the original as a comment above the place of its translation. */
export function composeTranslation(
  { original, language: wishedLanguage, id: wishedId }: WishedTranslation,
  { cwd, now }: Pick<Io, 'cwd' | 'now'>,
): ComposedTranslation {
  refuseSwapped(original, wishedLanguage);
  const { root, wanted } = findProject(cwd, [original]);
  const project = openProject(root);
  const file = project.checkByPath.get(wanted[0] ?? '');
  if (file?.check === undefined) throw new UsageError(`\`${original}\` is no fact check that follows the format.`);
  const { languages } = project.settings;
  const language = languageMeant(wishedLanguage, languages);
  if (!languages.includes(language))
    throw new UsageError(
      `\`${language}\` is not among the languages of the project.`,
      `Add it in ${project.settingsFile.path}: \`languages: [${[...languages, language].join(', ')}]\`.`,
    );
  const there = translationInto(project, file.id, language);
  if (there !== undefined)
    throw new UsageError(
      `\`${file.id}\` has a translation into \`${language}\` already: ${there}.`,
      'Go on with that one; a check has one translation into a language.',
    );
  const id = wishedId ?? `${file.id}-${language.toLowerCase()}`;
  const problem = problemOfIdForm(id, { kind: 'check', taken: new Set(project.checkById.keys()) });
  if (problem !== undefined) throw new UsageError(problem.problem, problem.hint);
  const taken = project.checkById.get(id)?.path;
  const path = `${dirname(file.path)}/${id}.yaml`;
  if (taken !== undefined || isThere(join(root, path)))
    throw new UsageError(`\`${taken ?? path}\` is there already.`, 'Give the translation another id with --id.');
  return { root, path, text: textFor(file, { project, language, path, today: now().toISOString().slice(0, 10) }) };
}

/** The fact check and the language may have changed places. */
function refuseSwapped(original: string, language: string): void {
  if (languagesIn(language).value !== undefined || languagesIn(original).value?.length !== 1) return;
  throw new UsageError(
    `\`${language}\` is no language.`,
    `The fact check comes first, then the language: \`factwright new translation ${language} ${original}\`.`,
  );
}

/** The tag of a language that is called by its tag or its name; of the variants, the one that the project has. */
function languageMeant(written: string, languages: readonly LanguageTag[]): LanguageTag {
  if (languages.includes(written)) return written;
  const [tag, ...others] = languagesIn(written).value ?? [];
  if (tag === undefined || others.length > 0)
    throw new UsageError(
      `\`${written}\` is no language that Factwright knows.`,
      'Write its tag, such as `es` or `pt-BR`, or its name in English.',
    );
  const variants = languages.includes(tag) ? [] : languages.filter((one) => primaryLanguage(one) === tag);
  return variants.length === 1 ? (variants[0] ?? tag) : tag;
}

/** The file in which a check is translated into a language; one that was withdrawn is none. */
function translationInto(project: Project, original: Id, language: LanguageTag): string | undefined {
  const wanted = language.toLowerCase();
  return project.checks.find(
    ({ check }) =>
      check?.translationOf === original && check.language?.toLowerCase() === wanted && check.status !== 'withdrawn',
  )?.path;
}

/** Where a translation is to be. */
interface Place {
  readonly project: Project;
  readonly language: LanguageTag;
  /** As a path in the project. */
  readonly path: string;
  readonly today: string;
}

/** What the rules would miss in a translation that has nothing yet. */
function textFor(file: CheckFile, { project, language, path, today }: Place): string {
  const { check, id } = file;
  const bare = `translationOf: ${id}\nlanguage: ${JSON.stringify(language)}\ntitle: '-'\n`;
  const begun = withFile(project, path, Buffer.from(bare));
  const translation = begun.checkByPath.get(path);
  const subject = translation && subjectOf(begun, translation);
  if (check === undefined || subject?.translates === undefined)
    throw new UsageError(`\`${id}\` cannot be translated: it is itself a translation.`, 'Name the original.');
  const { shown, shared, described, left } = untranslatedIn(subject);
  const hasNoConflicts = check.conflicts === 'none';
  const own = left.filter((key) => key !== 'conflicts' || !hasNoConflicts);
  const texts = [['title'], ...own.map((key) => [key]), ...shown].flatMap((at): readonly TextToTranslate[] => {
    const text = textAt(check, at);
    return text === undefined ? [] : [{ path: at, text }];
  });
  const lengths = Object.fromEntries(
    Object.entries(check).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value.length] as const] : [])),
  );
  const { editors = [], topics = [] } = check;
  const hasEditors = editors.length > 0;
  return translationText(
    {
      original: id,
      language,
      lengths,
      own: { today, authors: deskOf(project), hasEditors, topics, hasNoConflicts },
      bodies: bodiesOn(subject),
    },
    [...texts, ...shared, ...described, ...ownTitlesIn(subject)],
  );
}

/** The bodies whose names are on the page: those that the check names, and the makers of its sources. */
function bodiesOn({ check, sources, parties }: CheckSubject): readonly { readonly id: Id; readonly name: string }[] {
  const used = [...referencesOf(check)];
  const makers = used.flatMap(({ kind, id }) => (kind === 'source' ? [sources[id]?.by ?? []].flat() : []));
  const ids = new Set([...used.flatMap(({ kind, id }) => (kind === 'party' ? [id] : [])), ...makers]);
  return [...ids].flatMap((id) => {
    const party = parties[id];
    if (party === undefined || UNTRANSLATED.has(party.kind)) return [];
    return [{ id, name: party.name }];
  });
}

/** People keep their names; what is said of those who are not named is translated anyway. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['person', 'anonymous', 'unknown']);

/** The party that publishes, if all fact checks share it. */
function deskOf({ settings: { publisher }, parties }: Project): readonly Id[] {
  const { party } = publisher;
  return party !== undefined && Object.hasOwn(parties?.entries ?? {}, party) ? [party] : [];
}

function textAt(check: unknown, path: readonly (string | number)[]): string | undefined {
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    check,
  );
  return typeof found === 'string' ? found : undefined;
}
