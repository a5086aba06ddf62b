import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-protocol';
import { shorten } from '../../diagnostics/index.ts';
import { readLoosely, scalarText, type LooseNode } from '../../yaml/index.ts';
import { entriesFor } from '../ids/entries.ts';
import { SECTIONS } from '../ids/mentions.ts';
import { rangeOf, type OpenFile } from '../open-file.ts';
import { MOST } from './most.ts';

const SYMBOLS: Readonly<Record<string, SymbolKind>> = {
  parties: SymbolKind.Class,
  sources: SymbolKind.File,
  claims: SymbolKind.Property,
  evidence: SymbolKind.Event,
  media: SymbolKind.Object,
};

/** The outline of a file: its sections, and what they define or list. */
export function documentSymbols(file: OpenFile): readonly DocumentSymbol[] {
  const { kind, text, live } = file;
  const names = new Map<string, string>();
  const isShared = kind === 'parties' || kind === 'sources';
  const kinds = isShared ? ([kind === 'parties' ? 'party' : 'source'] as const) : Object.values(SECTIONS);
  if (kind !== 'project')
    for (const one of kinds)
      for (const { id, name } of entriesFor(one, { text, kind, project: live.project }))
        names.set(`${one} ${id}`, name ?? '');
  const symbolOf = (node: LooseNode, depth: number): DocumentSymbol => {
    const section = String(node.parent?.key ?? '');
    const defined = isShared ? kinds[0] : SECTIONS[section];
    const detail =
      (depth === (isShared ? 0 : 1) ? names.get(`${defined} ${node.key}`) : undefined) ?? scalarText(text, node);
    return {
      name: typeof node.key === 'number' ? itemName(text, node) : node.key === '' ? '""' : node.key,
      detail: detail === undefined ? undefined : shorten(detail, 100),
      kind: SYMBOLS[section] ?? (depth === 0 ? SymbolKind.Namespace : SymbolKind.Field),
      range: rangeOf(file, node.start, node.end),
      selectionRange: rangeOf(file, node.start, node.keyEnd),
      children: depth > 0 ? [] : shown(node).map((child) => symbolOf(child, depth + 1)),
    };
  };
  return shown(readLoosely(text)).map((node) => symbolOf(node, 0));
}

function shown({ children }: LooseNode): readonly LooseNode[] {
  return children.slice(0, MOST).filter(({ isBare }) => isBare !== true);
}

/** An item of a list, by what it says first. */
function itemName(text: string, node: LooseNode): string {
  const said =
    scalarText(text, node) ?? node.children.map((child) => scalarText(text, child)).find((one) => one !== undefined);
  return said === undefined || said === '' ? `${Number(node.key) + 1}` : shorten(said);
}
