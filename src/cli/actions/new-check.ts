import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { draftText, modeline, schemaFile } from '../../authoring/index.ts';
import { line, neutralise } from '../../printing/index.ts';
import { loadFile, loadProject, type Project } from '../../project/index.ts';
import { earlierStatements, type EarlierStatement } from '../../rules/index.ts';
import { archiveOf, type Archive, type EarlierCheck } from '../../workspace/authoring/archive.ts';
import { placeOfCheck } from '../../workspace/authoring/check-place.ts';
import { newDraft } from '../../workspace/authoring/new-draft.ts';
import type { StatementAnswers } from '../../workspace/authoring/statement-answers.ts';
import { isThere } from '../../workspace/files/is-there.ts';
import { nodeFiles } from '../../workspace/files/node-files.ts';
import { guarding } from '../../workspace/files/real-path.ts';
import { writeWhole } from '../../workspace/files/write-whole.ts';
import { findProject } from '../../workspace/find-project.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { NewCheckOptions } from '../new-options.ts';
import { givenStatement, type GivenStatement } from '../questions/given-statement.ts';
import type { Shell } from '../shell.ts';
import { requireStorable, storeNew } from './store-new.ts';

/** Writes a new fact check, and stores its new sources. */
export async function newCheck(wishedId: string | undefined, options: NewCheckOptions, shell: Shell): Promise<number> {
  const root = realpathSync(findProject(shell.cwd, []).root);
  const project = loadProject(nodeFiles(root));
  requireSound(project);
  const today = shell.now().toISOString().slice(0, 10);
  const given = givenStatement(options, project, today);
  const archive = archiveOf(project);
  const answers = await answersTo(given, { archive, today, options }, shell);
  const { draft, newSources, statementSource } = newDraft(answers, { project, archive, today });
  requireStorable(options, { project, newSources, source: statementSource }, shell);
  const { path } = placeOfCheck(
    {
      id: wishedId,
      title: draft.title,
      language: answers.language ?? project.settings.languages[0],
      folder: options.folder,
    },
    { project, archive, root, cwd: realpathSync(shell.cwd) },
  );
  const text = draftText(draft, {
    modeline: isThere(join(root, schemaFile('factcheck'))) ? modeline('factcheck', path) : '',
    today,
    ratings: project.scale?.ratings.map(({ id }) => id) ?? [],
  });
  requireValid(path, text);
  if (options.dryRun) {
    shell.stdout.write(text);
    return 0;
  }
  writeWhole({ path: join(root, path), content: text, isGuarded: guarding(root) });
  shell.stdout.write(line`Wrote ${relative(shell.cwd, join(root, path))}.`);
  const ids = options.from === undefined ? newSources : newSources.filter((source) => source === statementSource?.id);
  return options.offline || ids.length === 0 ? 0 : storeNew({ root, path, ids, project }, options, shell);
}

/** What is broken would be hidden, or taken for unknown. */
function requireSound({ problems }: Project): void {
  const [first] = problems;
  if (first !== undefined)
    throw new UsageError(`${first.file} has mistakes.`, '`factwright validate` shows them. Fix them first.');
}

/** A guard against a mistake of ours: nothing is written that the format refuses. */
function requireValid(path: string, text: string): void {
  const { problems } = loadFile('factcheck', path, { bytes: Buffer.from(text) });
  const [first] = problems;
  if (first !== undefined)
    throw new UsageError(
      `These answers do not make a fact check. ${first.message}`,
      first.hint ?? 'Change the answer.',
    );
}

interface Asking {
  readonly archive: Archive;
  readonly today: string;
  readonly options: NewCheckOptions;
}

/** Asks for what is missing, if somebody can be asked, and says whether it was checked before. */
async function answersTo(
  given: GivenStatement,
  { archive, today, options }: Asking,
  shell: Shell,
): Promise<StatementAnswers> {
  const { quote, speaker, date } = given;
  if (quote !== undefined && speaker !== undefined && date !== undefined) {
    const found = earlierChecks({ ...given, quote }, archive);
    for (const { of } of found) shell.stderr.write(line`note: already checked? ${of.id}: ${of.title} (${of.path})`);
    return { ...given, quote, speaker, date, related: relatedOf(found) };
  }
  if (options.yes || !shell.canAsk) throw missing(given);
  const [{ askWords, askCircumstances }, { askWhether }] = await Promise.all([
    import('../questions/statement-questions.ts'),
    import('../questions/ask.ts'),
  ]);
  const worded = await askWords(given);
  const found = earlierChecks(worded, archive);
  const list = found.map(({ of }) => `  ${of.id}: ${of.title}`).join('\n');
  if (found.length > 0 && !(await askWhether(`Already checked? Begin a new one all the same?\n${list}`, true)))
    throw new UsageError('Nothing was written.', `The earlier check is ${neutralise(found[0]?.of.path ?? '')}.`);
  return { ...(await askCircumstances(worded, { archive, today })), related: relatedOf(found) };
}

function earlierChecks(
  { quote, claim }: GivenStatement & { readonly quote: string },
  { checks }: Archive,
): readonly EarlierStatement<EarlierCheck>[] {
  return earlierStatements({ summary: claim ?? quote, quote }, checks);
}

/** What the rule on near-duplicates wants to be linked. */
function relatedOf(found: readonly EarlierStatement<EarlierCheck>[]): readonly string[] {
  return found.filter(({ isNearlySame }) => isNearlySame).map(({ of }) => of.id);
}

function missing(given: GivenStatement): UsageError {
  const lacking = (['quote', 'speaker', 'date'] as const).filter((name) => given[name] === undefined);
  return new UsageError(
    `A fact check needs ${lacking.map((name) => `--${name}`).join(', ')}.`,
    'Such as: factwright new --quote "Not one of our vessels has been inside." --speaker "Oren Vask" --date 2024-04-12',
    'In a terminal, `factwright new` asks.',
  );
}
