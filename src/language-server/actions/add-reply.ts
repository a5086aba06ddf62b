import type { TextEdit } from 'vscode-languageserver-protocol';
import { nodeAt, readLoosely, scalarText } from '../../yaml/index.ts';
import type { OpenFile } from '../open-file.ts';

/**
 * A reply of the claimant, of which only the name is known: what came of asking, and when that was, is for the author to
 * say, and an error until it is said. Undefined where the list is between brackets.
 */
export function addReply({ text, document }: OpenFile): TextEdit | undefined {
  const root = readLoosely(text);
  const speaker = nodeAt(root, ['statement', 'speaker']);
  const id = speaker === undefined ? undefined : scalarText(text, speaker);
  if (id === undefined) return undefined;
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const list = nodeAt(root, ['replies']);
  const [first] = list?.children ?? [];
  if (list?.value !== undefined || (first !== undefined && first.column < 0)) return undefined;
  const margin = ' '.repeat(first?.column ?? 2);
  const item = [`- to: ${id}`, '  outcome: # answered, declined, no-answer or not-feasible', '  asked: # the date'];
  const lines = [...(list === undefined ? ['replies:'] : []), ...item.map((line) => `${margin}${line}`)];
  const last = list?.children.at(-1)?.end ?? list?.end ?? text.length;
  const line = document.positionAt(last).line;
  const isAtEnd = line + 1 >= document.lineCount;
  const before = isAtEnd && !/[\r\n]$/.test(text) && text !== '' ? end : '';
  const at = isAtEnd ? document.positionAt(text.length) : { line: line + 1, character: 0 };
  return { range: { start: at, end: at }, newText: `${before}${lines.join(end)}${end}` };
}
