import { applyEdits, compareText, type Diagnostic, type Edit, type Fix } from '../diagnostics/index.ts';

/** What became of one file: its text before and after, or why it was left as it was. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** How many findings are gone. */
  readonly count: number;
  readonly note?: string;
}

/** What fixing needs to know of the project, in which some files differ from those on disk. */
export interface FixContext {
  /** The text of a file as it stands, with its byte order mark. */
  textOf(file: string): string | undefined;
  /** All findings of one file, if it held `text`. */
  judge(file: string, text: string): readonly Diagnostic[];
  /** Whether a file other than `file` holds the word. */
  isNamedElsewhere(file: string, word: string): boolean;
}

/** One fix can reveal what the next one fixes; more rounds than this are a circle. */
const MOST_ROUNDS = 5;

/** Applies the fixes of one file's findings as long as each round holds what it promises. */
export function fixFile(file: string, found: readonly Diagnostic[], context: FixContext): FixedFile | undefined {
  const before = context.textOf(file);
  if (before === undefined) return undefined;
  let [text, diagnostics, count] = [before, found, 0];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = choose(diagnostics, (id) => context.isNamedElsewhere(file, id));
    if (chosen.length === 0) break;
    const after = applyEdits(
      text,
      chosen.flatMap(({ fix }) => fix.edits),
    );
    const left = after === undefined ? undefined : context.judge(file, after);
    if (after === undefined || left === undefined || !holds(diagnostics, chosen, left)) {
      return { file, before, after: before, count: 0, note: 'its mistakes could not be fixed together' };
    }
    [text, diagnostics, count] = [after, left, count + chosen.length];
  }
  return text === before ? undefined : { file, before, after: text, count };
}

type Fixable = Diagnostic & { readonly fix: Fix };

/** The fixes that do not touch each other, in the order of the report; the others have their turn in the next round. */
function choose(diagnostics: readonly Diagnostic[], isNamed: (id: string) => boolean): readonly Fixable[] {
  const chosen: Fixable[] = [];
  const taken: Edit[] = [];
  for (const diagnostic of diagnostics) {
    const { fix } = diagnostic;
    if (fix === undefined || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    if (fix.retires !== undefined && isNamed(fix.retires)) continue;
    chosen.push({ ...diagnostic, fix });
    taken.push(...fix.edits);
    if (chosen.length === MOST_AT_ONCE) break;
  }
  return chosen;
}

/** Each is compared with all others. */
const MOST_AT_ONCE = 1_000;

function touches(a: Edit, b: Edit): boolean {
  return !(isBehind(a, b) || isBehind(b, a));
}

function isBehind({ span: { start } }: Edit, { span: { end } }: Edit): boolean {
  return start.line > end.line || (start.line === end.line && start.column >= end.column);
}

/** Whether the findings to be fixed are gone, and the file is still YAML. */
function holds(before: readonly Diagnostic[], fixed: readonly Fixable[], after: readonly Diagnostic[]): boolean {
  if (after.some(({ rule }) => UNREADABLE.has(rule))) return false;
  const [was, is, gone] = [before, after, fixed].map(tally);
  return [...(gone ?? [])].every(([key, times]) => (is?.get(key) ?? 0) <= (was?.get(key) ?? 0) - times);
}

const UNREADABLE: ReadonlySet<string> = new Set(['encoding', 'yaml', 'plain-yaml', 'file-readable']);

/** Without places, which a fix may move. */
function tally(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, message } of diagnostics) {
    const key = `${rule} ${message}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The files that have a fix, in their order. */
export function fixableFiles(diagnostics: readonly Diagnostic[]): readonly string[] {
  const files = diagnostics.flatMap(({ file, fix }) => (fix === undefined ? [] : [file]));
  return [...new Set(files)].toSorted(compareText);
}
