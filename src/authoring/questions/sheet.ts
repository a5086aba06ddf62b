import { offeredBy, problemOfAnswer, type Question } from './question.ts';

/** One thing that may have to be asked, after what is known before it. */
export interface Step<Given> {
  readonly name: string;
  /** What its answer is, where all answers are shown; without it, it is not shown. */
  readonly label?: string;
  /** The question, unless what is known answers it, or makes it needless. */
  ask(given: Given): Question | undefined | Promise<Question | undefined>;
  /** What is known after an answer. */
  take(given: Given, answer: string): Given;
  /** What has to be said before it is asked. */
  notes?(given: Given): readonly string[];
  /** Why there is nothing more to ask after an answer, and nothing to write. */
  endsWith?(given: Given, answer: string): Ending | undefined;
}

/** Why there is nothing to write, and what to do instead. */
type Ending = readonly [why: string, instead: string];

/** What is asked, what was given at the outset, and what was answered. It never changes; each answer makes a new one. */
export interface Sheet<Given> {
  readonly steps: readonly Step<Given>[];
  readonly given: Given;
  readonly entries: ReadonlyMap<string, Entry>;
}

interface Entry {
  /** What was answered; undefined for what the question offered, which can change with the answers before it. */
  readonly text: string | undefined;
  /** Whether it is to be asked again. */
  readonly isOpen?: true;
}

/** A step that was answered. */
export interface Answered {
  readonly name: string;
  readonly label: string | undefined;
  readonly question: Question;
  readonly answer: string;
}

/** How far somebody has come. */
export interface Standing<Given> {
  /** What is known by all answers, those that are to be changed included. */
  readonly known: Given;
  /** What was answered before the next question. */
  readonly answered: readonly Answered[];
  /** What is to be asked next; undefined once all is answered. */
  readonly next?: NextQuestion;
  /** Why it ended before. */
  readonly ended?: Ending;
}

/** A question, and what was answered to it before. */
export interface NextQuestion {
  readonly name: string;
  readonly question: Question;
  readonly notes: readonly string[];
  readonly before: string | undefined;
}

/** A sheet on which nothing is answered yet. */
export function openSheet<Given>(steps: readonly Step<Given>[], given: Given): Sheet<Given> {
  return { steps, given, entries: new Map() };
}

/** Follows the answers from the first step on: whatever depends on one that was changed is asked, or left out, anew. */
export async function standingOf<Given>({ steps, given, entries }: Sheet<Given>): Promise<Standing<Given>> {
  let known = given;
  let next: NextQuestion | undefined;
  const answered: Answered[] = [];
  for (const step of steps) {
    const { name, label } = step;
    const question = await step.ask(known);
    if (question === undefined) continue;
    const entry = entries.get(name);
    const answer = entry === undefined ? undefined : (entry.text ?? offeredBy(question));
    const isUsable = answer !== undefined && problemOfAnswer(question, answer) === undefined;
    if (!isUsable || entry?.isOpen) next ??= { name, question, notes: step.notes?.(known) ?? [], before: answer };
    if (!isUsable) break;
    const ended = step.endsWith?.(known, answer);
    if (ended !== undefined) return { known, answered, ended };
    known = step.take(known, answer);
    if (next === undefined) answered.push({ name, label, question, answer });
  }
  return { known, answered, next };
}

/** The sheet with an answer to a question. */
export function withAnswer<Given>(
  sheet: Sheet<Given>,
  { name, question }: Pick<NextQuestion, 'name' | 'question'>,
  answer: string,
): Sheet<Given> {
  const whole = question.form === 'text' ? (question.wholeOf?.(answer) ?? answer) : answer;
  return withEntry(sheet, name, { text: whole === offeredBy(question) ? undefined : whole });
}

/** The sheet with the last answer open again; undefined if there is none. */
export function oneBack<Given>(
  sheet: Sheet<Given>,
  { answered }: Pick<Standing<Given>, 'answered'>,
): Sheet<Given> | undefined {
  const last = answered.at(-1);
  return last === undefined ? undefined : reopened(sheet, last.name);
}

/** The sheet with one answer open again; the others stay. */
export function reopened<Given>(sheet: Sheet<Given>, name: string): Sheet<Given> {
  return withEntry(sheet, name, { text: sheet.entries.get(name)?.text, isOpen: true });
}

function withEntry<Given>(sheet: Sheet<Given>, name: string, entry: Entry): Sheet<Given> {
  return { ...sheet, entries: new Map([...sheet.entries, [name, entry]]) };
}
