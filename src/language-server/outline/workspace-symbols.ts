import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-protocol';
import type { LiveProject } from '../../workspace/live/live-project.ts';
import { hasInOrder } from '../letters-in-order.ts';
import { uriOf } from '../places.ts';

/** How many are shown: whoever looks for one writes more of its id. */
const MOST_SHOWN = 200;

/** The fact checks of a project whose ids have the letters that are looked for, in their order; none is read. */
export function workspaceSymbols({ project, root }: LiveProject, query: string): readonly SymbolInformation[] {
  const start = { line: 0, character: 0 };
  const found: SymbolInformation[] = [];
  for (const { id, path } of project.checks) {
    if (found.length === MOST_SHOWN) break;
    if (!hasInOrder(id, query)) continue;
    found.push({ name: id, kind: SymbolKind.File, location: { uri: uriOf(root, path), range: { start, end: start } } });
  }
  return found;
}
