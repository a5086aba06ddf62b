import { join, relative } from 'node:path';
import { line } from '../../printing/index.ts';
import { composeTranslation } from '../../workspace/authoring/compose-translation.ts';
import { writeNamed } from '../../workspace/files/named-files.ts';
import type { NewTranslationOptions } from '../commands/new.ts';
import type { Shell } from '../shell.ts';

/** Writes the beginning of a translation. */
export async function newTranslation(
  [original, language]: readonly [original: string, language: string],
  { id, dryRun }: NewTranslationOptions,
  shell: Shell,
): Promise<number> {
  const { root, path, text } = composeTranslation({ original, language, id }, shell);
  if (dryRun) {
    shell.stdout.write(text);
    return 0;
  }
  writeNamed({ cwd: root, file: path }, text);
  shell.stdout.write(
    line`Wrote ${relative(shell.cwd, join(root, path))}. Until all is filled in, \`factwright validate\` names what is missing.`,
  );
  return 0;
}
