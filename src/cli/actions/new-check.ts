import { join, relative } from 'node:path';
import type { GivenCheck } from '../../authoring/index.ts';
import { asCalled, line } from '../../printing/index.ts';
import { composeCheck, openDesk, type ComposedCheck, type Desk } from '../../workspace/authoring/compose-check.ts';
import { requireStorable } from '../../workspace/authoring/store-new.ts';
import { guarding } from '../../workspace/files/real-path.ts';
import { writeWhole } from '../../workspace/files/write-whole.ts';
import { contentOfFile } from '../../workspace/sources/capture-file.ts';
import { calledAs } from '../called-as.ts';
import type { NewCheckOptions } from '../commands/new.ts';
import { checkFrom, type KnownCheck } from '../questions/check-from.ts';
import { commandOf } from '../questions/command-of.ts';
import { givenStatement } from '../questions/given-statement.ts';
import { keepingAnswers, type Progress } from '../questions/keeping-answers.ts';
import { requireKind } from '../require-kind.ts';
import type { Shell } from '../shell.ts';

/** Writes a new fact check, and stores its new sources. */
export async function newCheck(id: string | undefined, options: NewCheckOptions, shell: Shell): Promise<number> {
  requireKind('speaker-kind', options.speakerKind, 'party');
  requireKind('source-kind', options.sourceKind, 'source');
  requireKind('source-by-kind', options.sourceByKind, 'party');
  const desk = openDesk(shell);
  const given: GivenCheck = { ...givenStatement(options, desk.project, desk.today), id, from: options.from };
  const canAsk = options.yes === undefined && shell.canAsk === true;
  rehearse(given, { desk, options, canAsk });
  const { from, check } = await written(given, { desk, options, canAsk }, shell);
  if (options.dryRun === true) return 0;
  const { storeDraftSources } = await import('./store-draft-sources.ts');
  return storeDraftSources({ check, desk, from, isOffline: options.offline === true }, shell);
}

/** Where a fact check begins. */
interface Beginning {
  readonly desk: Desk;
  readonly options: NewCheckOptions;
  readonly canAsk: boolean;
}

/** A mistake in an option is told before somebody has answered ten questions. */
function rehearse(given: GivenCheck, { desk, options: { folder }, canAsk }: Beginning): void {
  const { id, from, quote = 'Words', speaker = 'unknown', date = desk.today } = given;
  const { statementSource } = composeCheck({ ...given, quote, speaker, date }, { id, folder }, desk);
  if (from === undefined) return;
  contentOfFile(from, desk.cwd);
  if (statementSource !== undefined || !canAsk) requireStorable(from, statementSource);
}

/** Asks for what is missing and writes the file. */
async function written(
  given: GivenCheck,
  { desk, options, canAsk }: Beginning,
  shell: Shell,
): Promise<{ readonly from: string | undefined; readonly check: ComposedCheck }> {
  const progress: Progress<GivenCheck> = { given };
  const { folder, offline, dryRun } = options;
  const commandFor = ({ id, ...answers }: GivenCheck): string =>
    commandOf(['new', id], { ...answersIn(answers), ...options });
  return keepingAnswers(progress, { shell, commandOf: commandFor }, async () => {
    const asking = { desk, folder, isOffline: offline === true, isDryRun: dryRun === true, shell, canAsk };
    const known = await checkFrom(progress, asking);
    const check = put(known, { desk, options }, shell);
    if (progress.given !== given && dryRun !== true) shell.stderr.write(line`note: ${asCalled(NEXT, calledAs(shell))}`);
    return { from: known.from, check };
  });
}

/** What questions ask for, as options. */
function answersIn(given: GivenCheck): Pick<NewCheckOptions, Answer> {
  return Object.fromEntries(ANSWERS.map((name) => [name, given[name]]));
}

const ANSWERS = [
  'quote',
  'claim',
  'title',
  'speaker',
  'speakerKind',
  'role',
  'date',
  'occasion',
  'source',
  'sourceKind',
  'sourceBy',
  'sourceByKind',
  'sourceTitle',
  'sourcePublished',
  'from',
] as const satisfies readonly (keyof NewCheckOptions & keyof GivenCheck)[];
type Answer = (typeof ANSWERS)[number];

/** Writes the file, or prints it. */
function put(
  known: KnownCheck,
  { desk, options: { folder, dryRun } }: Omit<Beginning, 'canAsk'>,
  { cwd, stdout }: Shell,
): ComposedCheck {
  const check = composeCheck(known, { id: known.id, folder }, desk);
  if (dryRun) {
    stdout.write(check.text);
    return check;
  }
  const path = join(desk.root, check.path);
  writeWhole({ path, content: check.text, isGuarded: guarding(desk.root) });
  stdout.write(line`Wrote ${relative(cwd, path)}.`);
  return check;
}

const NEXT =
  'What begins with # in it is for later. `factwright preview` shows the page while you write, `factwright validate` what is wrong.';
