import type { Diagnostic, Edit } from '../../diagnostics/index.ts';

/** What a hint proposes, as an edit of the stretch that the finding is about; undefined if it proposes none. */
export function meantInstead(
  text: string,
  { hint = '', span }: Diagnostic,
): { readonly title: string; readonly edit: Edit } | undefined {
  const { start, end } = span;
  const line = text.split(/\r\n|\n|\r/, start.line).at(-1) ?? '';
  const written = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : '';
  if (written === '') return undefined;
  const [, meant] = /^Did you mean `([^`]+)`\?/.exec(hint) ?? [];
  if (meant !== undefined) {
    const [, before = '', word = '', after = ''] = /^(["']?@?)(.*?)(["']?)$/s.exec(written) ?? [];
    const isOneWord = word !== '' && !/[{}[\]#]|: |, /.test(word) && !/["'\\]/.test(meant);
    if (!isOneWord || meant === word) return undefined;
    return { title: `Write \`${meant}\``, edit: { span, text: `${before}${meant}${after}` } };
  }
  if (!/\bin quotes\b/.test(hint) || /^["'{[|>]/.test(written)) return undefined;
  return { title: 'Put it in quotes', edit: { span, text: JSON.stringify(written) } };
}
