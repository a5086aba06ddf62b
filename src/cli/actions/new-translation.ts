import { dirname, join, relative } from 'node:path';
import { translationText, type TextToTranslate } from '../../authoring/index.ts';
import { line } from '../../printing/index.ts';
import { subjectOf, withFile, type CheckFile, type Project } from '../../project/index.ts';
import { untranslatedIn } from '../../rules/translations/untranslated.ts';
import { isThere } from '../../workspace/files/is-there.ts';
import { writeNamed } from '../../workspace/files/named-files.ts';
import { findProject } from '../../workspace/find-project.ts';
import { openProject } from '../../workspace/open-project.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { NewTranslationOptions } from '../new-options.ts';
import type { Shell } from '../shell.ts';

/** Begins a translation: every text of the original as a comment above the place of its translation. */
export async function newTranslation(
  [original, language]: readonly [original: string, language: string],
  options: NewTranslationOptions,
  shell: Shell,
): Promise<number> {
  const { root, wanted } = findProject(shell.cwd, [original]);
  const project = openProject(root);
  const file = project.checkByPath.get(wanted[0] ?? '');
  if (file?.check === undefined) throw new UsageError(`\`${original}\` is no fact check that follows the format.`);
  if (!project.settings.languages.includes(language))
    throw new UsageError(
      `\`${language}\` is not among the languages of the project.`,
      `Add it to \`languages\` in ${project.settingsFile.path}.`,
    );
  const id = options.id ?? `${file.id}-${language.toLowerCase()}`;
  const taken = project.checkById.get(id)?.path;
  const path = `${dirname(file.path)}/${id}.yaml`;
  if (taken !== undefined || isThere(join(root, path)))
    throw new UsageError(`\`${taken ?? path}\` is there already.`, 'Give the translation another id with --id.');
  const text = textFor(file, { project, language, path });
  if (options.dryRun) shell.stdout.write(text);
  else {
    writeNamed({ cwd: root, file: path }, text);
    shell.stdout.write(
      line`Wrote ${relative(shell.cwd, join(root, path))}. Until all is filled in, \`factwright validate\` names what is missing.`,
    );
  }
  return 0;
}

/** What the rules would miss in a translation that has nothing yet. */
function textFor(
  file: CheckFile,
  { project, language, path }: { readonly project: Project; readonly language: string; readonly path: string },
): string {
  const { check, id } = file;
  const bare = `translationOf: ${id}\nlanguage: ${JSON.stringify(language)}\ntitle: '-'\n`;
  const begun = withFile(project, path, Buffer.from(bare));
  const translation = begun.checkByPath.get(path);
  const subject = translation && subjectOf(begun, translation);
  if (check === undefined || subject?.translates === undefined)
    throw new UsageError(`\`${id}\` cannot be translated: it is itself a translation.`, 'Name the original.');
  const { shown, left } = untranslatedIn(subject);
  const texts = [['title'], ...left.map((key) => [key]), ...shown].flatMap((at): readonly TextToTranslate[] => {
    const text = textAt(check, at);
    return text === undefined ? [] : [{ path: at, text }];
  });
  const lengths = Object.fromEntries(
    Object.entries(check).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value.length] as const] : [])),
  );
  return translationText({ original: id, language, lengths }, texts);
}

function textAt(check: unknown, path: readonly (string | number)[]): string | undefined {
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    check,
  );
  return typeof found === 'string' ? found : undefined;
}
