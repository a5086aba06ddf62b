import type { Span } from '../diagnostics/index.ts';
import { commentsOf, type YamlComment } from '../yaml/index.ts';

/** A comment's word that a rule may be broken at its lines, or without lines in the whole file. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** Where the comment names the rule. */
  readonly span: Span;
  readonly lines?: YamlComment['lines'];
}

/** What is wrong with a comment that means to suppress something. */
interface SuppressionFault {
  readonly message: string;
  readonly hint: string;
  readonly span: Span;
}

/** The suppressions of one file: plain JSON. */
export interface Suppressions {
  readonly sound: readonly Suppression[];
  readonly faults: readonly SuppressionFault[];
}

const MARK = 'factwright-ignore';
const FILE_MARK = `${MARK}-file`;

/** Reads the suppressions of a file that is YAML; undefined if it has none, which most files find out at once. */
export function readSuppressions(text: string | undefined): Suppressions | undefined {
  if (text?.includes(MARK) !== true) return undefined;
  const read = commentsOf(text).flatMap((comment) => readComment(comment) ?? []);
  if (read.length === 0) return undefined;
  return { sound: read.flatMap(({ sound }) => sound), faults: read.flatMap(({ faults }) => faults) };
}

/** The mark, the rules and the reason of a comment. */
const PARTS = /^#+\s*(factwright-ignore[^\s:,]*)([^:]*)(?::(.*))?$/su;

function readComment(comment: YamlComment): Suppressions | undefined {
  const [, mark, rules = '', reason = ''] = PARTS.exec(comment.text) ?? [];
  if (mark === undefined) return undefined;
  const fault = faultOf(comment, { mark, rules, reason });
  if (fault !== undefined) return { sound: [], faults: [{ ...fault, span: comment.span }] };
  const about = mark === FILE_MARK ? {} : { lines: comment.lines };
  const offset = comment.text.indexOf(mark) + mark.length;
  const sound = [...rules.matchAll(/[^\s,]+/gu)].map(({ 0: rule, index }) => ({
    rule,
    reason: reason.trim(),
    span: spanWithin(comment.span, offset + index, rule.length),
    ...about,
  }));
  return { sound, faults: [] };
}

function faultOf(
  { isAtTop, isAlone }: YamlComment,
  { mark, rules, reason }: { readonly mark: string; readonly rules: string; readonly reason: string },
): Omit<SuppressionFault, 'span'> | undefined {
  const hint = `Write \`# ${mark === FILE_MARK ? FILE_MARK : MARK} <rule>: <reason>\`.`;
  if (mark !== MARK && mark !== FILE_MARK)
    return { message: `\`${mark}\` suppresses nothing: there are \`${MARK}\` and \`${FILE_MARK}\`.`, hint };
  const names = rules.split(',').map((name) => name.trim());
  if (names.join('') === '') return { message: 'The suppression names no rule.', hint };
  if (!/[\p{L}\p{N}]/u.test(reason)) return { message: 'The suppression gives no reason.', hint };
  if (names.some((name) => name === '' || /\s/u.test(name)))
    return { message: 'The rules of the suppression are not separated by single commas.', hint };
  if (mark === FILE_MARK && !(isAtTop && isAlone)) {
    return {
      message: 'A suppression for the whole file must come before the first key.',
      hint: `Move it to the top of the file, or write \`${MARK}\` for this place only.`,
    };
  }
  return undefined;
}

/** A comment is on one line. */
function spanWithin({ start: { line, column } }: Span, offset: number, length: number): Span {
  return { start: { line, column: column + offset }, end: { line, column: column + offset + length } };
}
