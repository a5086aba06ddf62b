import { line } from '../../printing/index.ts';
import { earlierStatements, type EarlierStatement } from '../../rules/index.ts';
import type { EarlierCheck } from '../../workspace/authoring/archive.ts';
import type { Desk } from '../../workspace/authoring/compose-check.ts';
import type { StatementAnswers } from '../../workspace/authoring/statement-answers.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Shell } from '../shell.ts';
import type { GivenCheck } from './given-statement.ts';
import { askAll, type Sheet } from './sheet.ts';
import type { Asking } from './statement-questions.ts';

/** A fact check of which enough is known. */
export type KnownCheck = GivenCheck & StatementAnswers;

/** Asks for what is missing, if somebody can be asked, and says whether the same was checked before. */
export async function checkFrom(
  sheet: Sheet<GivenCheck>,
  asking: Asking,
  { shell, canAsk }: { readonly shell: Shell; readonly canAsk: boolean },
): Promise<KnownCheck> {
  const { given } = sheet;
  const { desk } = asking;
  if (isWhole(given) && (given.from === undefined || given.source !== undefined))
    return { ...given, related: idsOf(nearlySame(tellEarlier(given, desk, shell))) };
  if (!canAsk) throw missing(given);
  const [{ CIRCUMSTANCES, WORDS }, { askWhether }] = await Promise.all([
    import('./statement-questions.ts'),
    import('./ask.ts'),
  ]);
  await askAll(sheet, WORDS, asking);
  const found = tellEarlier(sheet.given, desk, shell);
  if (found.length > 0 && !(await askWhether('Begin a new one all the same?', true))) {
    sheet.given = given;
    throw new UsageError('Nothing was written.', `The earlier check is ${found[0]?.of.path ?? ''}.`);
  }
  const near = idsOf(nearlySame(found));
  const isLinked =
    near.length > 0 &&
    (await askWhether(`Link it to ${near.join(', ')}, so that readers of one find the other?`, true));
  sheet.given = { ...sheet.given, related: isLinked ? near : [] };
  await askAll(sheet, CIRCUMSTANCES, asking);
  if (!isWhole(sheet.given)) throw missing(sheet.given);
  return sheet.given;
}

function isWhole(given: GivenCheck): given is KnownCheck {
  return given.quote !== undefined && given.speaker !== undefined && given.date !== undefined;
}

function tellEarlier(
  { quote = '', claim }: GivenCheck,
  { archive: { checks } }: Desk,
  shell: Shell,
): readonly EarlierStatement<EarlierCheck>[] {
  const found = earlierStatements({ summary: claim ?? quote, quote }, checks);
  for (const { of } of found) shell.stderr.write(line`note: already checked? ${of.id}: ${of.title} (${of.path})`);
  return found;
}

/** What the rule on near-duplicates wants to be linked. */
function nearlySame(found: readonly EarlierStatement<EarlierCheck>[]): readonly EarlierStatement<EarlierCheck>[] {
  return found.filter(({ isNearlySame }) => isNearlySame);
}

function idsOf(found: readonly EarlierStatement<EarlierCheck>[]): readonly string[] {
  return found.map(({ of }) => of.id);
}

function missing(given: GivenCheck): UsageError {
  const lacking = (['quote', 'speaker', 'date'] as const).filter((name) => given[name] === undefined);
  return new UsageError(
    `A fact check needs ${lacking.map((name) => `--${name}`).join(', ')}.`,
    'Such as: `factwright new --quote "Not one of our vessels has been inside." --speaker "Oren Vask" --date 2024-04-12`',
    'In a terminal, `factwright new` asks.',
  );
}
