import { join, relative } from 'node:path';
import { line } from '../../printing/index.ts';
import { composeCheck, openDesk, type Desk } from '../../workspace/authoring/compose-check.ts';
import { requireStorable } from '../../workspace/authoring/store-new.ts';
import { guarding } from '../../workspace/files/real-path.ts';
import { writeWhole } from '../../workspace/files/write-whole.ts';
import { contentOfFile } from '../../workspace/sources/capture-file.ts';
import type { NewCheckOptions } from '../commands/new.ts';
import { givenStatement, type GivenStatement } from '../questions/given-statement.ts';
import { statementFrom } from '../questions/statement-from.ts';
import type { Shell } from '../shell.ts';

/** Writes a new fact check, and stores its new sources. */
export async function newCheck(id: string | undefined, options: NewCheckOptions, shell: Shell): Promise<number> {
  const desk = openDesk(shell);
  const given = givenStatement(options, desk.project, desk.today);
  const wishes = { id, folder: options.folder };
  rehearse(given, wishes, desk);
  if (options.from !== undefined) contentOfFile(options.from, shell.cwd);
  const answers = await statementFrom(given, { desk, isAsked: options.yes === undefined }, shell);
  const { path, text, newSources, statementSource } = composeCheck(answers, wishes, desk);
  requireStorable(options.from, statementSource);
  if (options.dryRun) {
    shell.stdout.write(text);
    return 0;
  }
  const { root } = desk;
  writeWhole({ path: join(root, path), content: text, isGuarded: guarding(root) });
  shell.stdout.write(line`Wrote ${relative(shell.cwd, join(root, path))}.`);
  const ids = options.from === undefined ? newSources : newSources.filter((source) => source === statementSource?.id);
  if (options.offline || ids.length === 0) return 0;
  const { storeAndTell } = await import('./store-and-tell.ts');
  return storeAndTell({ root, path, ids }, options.from, shell);
}

/** A mistake in an option is told before somebody has answered eight questions. */
function rehearse(given: GivenStatement, wishes: Parameters<typeof composeCheck>[1], desk: Desk): void {
  const { quote = 'Words', speaker = 'unknown', date = desk.today } = given;
  composeCheck({ ...given, quote, speaker, date }, wishes, desk);
}
