import {
  GO_ON,
  lastLook,
  oneBack,
  openSheet,
  reopened,
  standingOf,
  withAnswer,
  type Sheet,
  type Standing,
  type Step,
} from '../../authoring/index.ts';
import { line } from '../../printing/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Shell } from '../shell.ts';
import type { Progress } from './keeping-answers.ts';

/** What is asked, and of whom. */
interface Interview<Given> {
  readonly steps: readonly Step<Given>[];
  /** What comes after the last answer, such as `Write the file`. */
  readonly goOn: string;
  readonly shell: Shell;
}

/** Asks one question after the other, until all is answered and found right. Without a question, nothing is asked at all. */
export async function askSheet<Given>(
  progress: Progress<Given>,
  { steps, goOn, shell }: Interview<Given>,
): Promise<void> {
  const { given } = progress;
  let sheet = openSheet(steps, given);
  let standing = await standingOf(sheet);
  if (standing.next === undefined) return;
  const { askQuestion } = await import('./ask.ts');
  shell.stderr.write(
    line`Escape or < goes back to the question before, Ctrl-C ends. Nothing is written before the end.`,
  );
  const told = new Set<string>();
  while (standing.ended === undefined) {
    const { next, answered } = standing;
    for (const note of next?.notes ?? []) if (!told.has(note)) shell.stderr.write(line`note: ${note}`);
    for (const note of next?.notes ?? []) told.add(note);
    const reply = await askQuestion(next?.question ?? lastLook(answered, goOn), next?.before);
    if (next === undefined && reply === GO_ON) return;
    if (reply === undefined) sheet = back(sheet, standing, shell);
    else sheet = next === undefined ? reopened(sheet, reply) : withAnswer(sheet, next, reply);
    standing = await standingOf(sheet);
    progress.given = standing.known;
  }
  progress.given = given;
  throw new UsageError(...standing.ended);
}

function back<Given>(sheet: Sheet<Given>, standing: Standing<Given>, shell: Shell): Sheet<Given> {
  const before = oneBack(sheet, standing);
  if (before === undefined) shell.stderr.write(line`This is the first question. Ctrl-C ends.`);
  return before ?? sheet;
}
