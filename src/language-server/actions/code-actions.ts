import { CodeActionKind, type CodeAction, type Range, type TextEdit } from 'vscode-languageserver-protocol';
import type { Diagnostic, Edit } from '../../diagnostics/index.ts';
import { toDiagnostic, type Links } from '../diagnostics.ts';
import type { OpenFile } from '../open-file.ts';
import { fromPosition, toRange } from '../places.ts';
import { addReply } from './add-reply.ts';
import { meantInstead } from './meant-instead.ts';
import { COMMAND_KIND, offeredCommands } from './offered-commands.ts';
import { suppression } from './suppression.ts';

/** What code actions are made of. */
export interface Fixing extends Links {
  readonly file: OpenFile;
  /** What was found in the file. */
  readonly found: readonly Diagnostic[];
  /** Whether another file of the project holds a word: then an id cannot be renamed by an edit of this file. */
  readonly isNamedElsewhere: (word: string) => boolean;
  /** All that can be fixed in the file at once, as the command line does it; undefined if that is nothing. */
  readonly fixAll: () => string | undefined;
}

/** What can be done about the findings in a stretch of a file. */
export function codeActions(fixing: Fixing, range: Range, only: readonly string[] | undefined): readonly CodeAction[] {
  const isWanted = (kind: string): boolean =>
    only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const quick = isWanted(CodeActionKind.QuickFix)
    ? fixing.found.filter((one) => touches(one, range)).flatMap((one) => quickFixes(one, fixing))
    : [];
  // Whoever asks for all that can be done here does not want the whole file fixed by a slip.
  const commands = isWanted(COMMAND_KIND) ? offeredCommands(fixing.file, range) : [];
  if (!isWanted(CodeActionKind.SourceFixAll) || (only === undefined && quick.length === 0))
    return [...quick, ...commands];
  const fixed = fixing.fixAll();
  if (fixed === undefined) return [...quick, ...commands];
  const edit = editOf(fixing.file, [{ range: wholeOf(fixing.file), newText: fixed }]);
  return [
    ...quick,
    ...commands,
    { title: 'Fix all that can be fixed in this file', kind: CodeActionKind.SourceFixAll, edit },
  ];
}

function quickFixes(finding: Diagnostic, fixing: Fixing): readonly CodeAction[] {
  const { file, isNamedElsewhere } = fixing;
  const action = (title: string, edits: readonly TextEdit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, fixing)],
    edit: editOf(file, edits),
    ...(isPreferred ? { isPreferred } : {}),
  });
  const { fix, rule } = finding;
  const isSafe =
    fix !== undefined && fix.edits.length > 0 && !(fix.retires !== undefined && isNamedElsewhere(fix.retires));
  // A fix that is not safe is not made safe by another name.
  const meant = fix !== undefined ? undefined : meantInstead(file.text, finding);
  const reply = rule === 'reply-sought' ? addReply(file) : undefined;
  const excuse = isExcusable(rule, file) ? suppression(file, finding) : undefined;
  return [
    ...(isSafe ? [action(titleOf(fix.description), fix.edits.map(toTextEdit), true)] : []),
    ...(meant === undefined ? [] : [action(meant.title, [toTextEdit(meant.edit)], true)]),
    ...(reply === undefined ? [] : [action('Add the reply that was sought', [reply])]),
    ...(excuse === undefined
      ? []
      : [action(`Excuse this with a comment (\`${rule}\`), and give the reason`, [excuse])]),
  ];
}

function isExcusable(name: string, { live }: OpenFile): boolean {
  const rule = live.rules.find((one) => one.name === name);
  return rule !== undefined && rule.excusable === undefined;
}

/** Titles have no full stop. */
function titleOf(description: string): string {
  return description.replace(/\.$/, '');
}

function toTextEdit({ span, text }: Edit): TextEdit {
  return { range: toRange(span), newText: text };
}

function editOf({ uri }: OpenFile, edits: readonly TextEdit[]): CodeAction['edit'] {
  return { changes: { [uri]: [...edits] } };
}

function wholeOf({ document, text }: OpenFile): Range {
  return { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
}

function touches({ span }: Diagnostic, { start, end }: Range): boolean {
  const [from, to] = [fromPosition(start), fromPosition(end)];
  const isBefore = span.end.line < from.line || (span.end.line === from.line && span.end.column < from.column);
  const isBehind = span.start.line > to.line || (span.start.line === to.line && span.start.column > to.column);
  return !isBefore && !isBehind;
}
