import { line } from '../../printing/index.ts';
import { earlierStatements, type EarlierStatement } from '../../rules/index.ts';
import type { Archive, EarlierCheck } from '../../workspace/authoring/archive.ts';
import type { Desk } from '../../workspace/authoring/compose-check.ts';
import type { StatementAnswers } from '../../workspace/authoring/statement-answers.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Shell } from '../shell.ts';
import type { GivenStatement } from './given-statement.ts';

/** Asks for what is missing, if somebody can be asked, and says whether the same was checked before. */
export async function statementFrom(
  given: GivenStatement,
  { desk, isAsked }: { readonly desk: Desk; readonly isAsked: boolean },
  shell: Shell,
): Promise<StatementAnswers> {
  const { archive, today } = desk;
  const { quote, speaker, date } = given;
  if (quote !== undefined && speaker !== undefined && date !== undefined)
    return { ...given, quote, speaker, date, related: relatedOf(tellEarlier({ ...given, quote }, archive, shell)) };
  if (!isAsked || !shell.canAsk) throw missing(given);
  const [{ askWords, askCircumstances }, { askWhether }] = await Promise.all([
    import('./statement-questions.ts'),
    import('./ask.ts'),
  ]);
  const worded = await askWords(given);
  const found = tellEarlier(worded, archive, shell);
  if (found.length > 0 && !(await askWhether('Begin a new one all the same?', true)))
    throw new UsageError('Nothing was written.', `The earlier check is ${found[0]?.of.path ?? ''}.`);
  return { ...(await askCircumstances(worded, { archive, today })), related: relatedOf(found) };
}

function tellEarlier(
  { quote, claim }: GivenStatement & { readonly quote: string },
  { checks }: Archive,
  shell: Shell,
): readonly EarlierStatement<EarlierCheck>[] {
  const found = earlierStatements({ summary: claim ?? quote, quote }, checks);
  for (const { of } of found) shell.stderr.write(line`note: already checked? ${of.id}: ${of.title} (${of.path})`);
  return found;
}

/** What the rule on near-duplicates wants to be linked. */
function relatedOf(found: readonly EarlierStatement<EarlierCheck>[]): readonly string[] {
  return found.filter(({ isNearlySame }) => isNearlySame).map(({ of }) => of.id);
}

function missing(given: GivenStatement): UsageError {
  const lacking = (['quote', 'speaker', 'date'] as const).filter((name) => given[name] === undefined);
  return new UsageError(
    `A fact check needs ${lacking.map((name) => `--${name}`).join(', ')}.`,
    'Such as: `factwright new --quote "Not one of our vessels has been inside." --speaker "Oren Vask" --date 2024-04-12`',
    'In a terminal, `factwright new` asks.',
  );
}
