import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import { nodeHolding, pathOf, readLoosely } from '../../yaml/index.ts';
import { COMMANDS } from '../commands/commands.ts';
import type { OpenFile } from '../open-file.ts';

/** A kind of its own: editors do actions of some kinds by themselves, such as those of `source` when a file is saved. */
export const COMMAND_KIND: string = 'factwright';

/** The commands that make sense at a place, for editors without a menu of their own: nothing is done unless one is chosen. */
export function offeredCommands({ uri, kind, text, document }: OpenFile, { start }: Range): readonly CodeAction[] {
  const offset = document.offsetAt(start);
  const node = nodeHolding(readLoosely(text), offset);
  const path = pathOf(node);
  const offer = (title: string, command: string, more: readonly string[] = []): CodeAction => ({
    title,
    kind: COMMAND_KIND,
    command: { title, command, arguments: [uri, ...more] },
  });
  const isInSource =
    kind === 'factcheck' ? path[0] === 'sources' && path.length > 1 : kind === 'sources' && path.length > 0;
  const source = String(path[kind === 'factcheck' ? 1 : 0]);
  return [
    ...(isInSource ? [offer(`Fetch \`${source}\` and store a copy`, COMMANDS.storeSource, [source])] : []),
    ...(kind === 'factcheck' && path[0] === 'title' ? [offer('Show the page', COMMANDS.showPage)] : []),
  ];
}
