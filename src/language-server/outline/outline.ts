import {
  FoldingRangeKind,
  SymbolKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
} from 'vscode-languageserver-protocol';
import { foldersOf } from '../../project/index.ts';
import { keptKey, namesOf } from '../../model/index.ts';
import { objectPath } from '../../snapshots/index.ts';
import { idOf } from '../../project/index.ts';
import { nodesBelow, pathOf, readLoosely, scalarText, type LooseNode } from '../../yaml/index.ts';
import { entriesFor } from '../ids/entries.ts';
import { SECTIONS } from '../ids/mentions.ts';
import type { OpenFile } from '../open-file.ts';
import { uriOf } from '../places.ts';

/** The stretches that can be folded: maps, lists and texts of several lines, and comments that follow each other. */
export function foldingRanges({ document, text }: OpenFile): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const { start, end, keyEnd } of nodesBelow(readLoosely(text))) {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(start + text.slice(start, end).trimEnd().length).line;
    if (endLine > startLine && keyEnd > start) ranges.push({ startLine, endLine });
  }
  return [...ranges, ...comments(text)];
}

function comments(text: string): readonly FoldingRange[] {
  const lines = text.split(/\r\n|\n|\r/);
  const ranges: FoldingRange[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const startLine = line;
    while (/^\s*#/.test(lines[line] ?? '')) line += 1;
    if (line > startLine + 1) ranges.push({ startLine, endLine: line - 1, kind: FoldingRangeKind.Comment });
  }
  return ranges;
}

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
      detail: detail?.slice(0, 100),
      kind: SYMBOLS[section] ?? (depth === 0 ? SymbolKind.Namespace : SymbolKind.Field),
      range: range(file, node.start, node.end),
      selectionRange: range(file, node.start, node.keyEnd),
      children:
        depth > 0
          ? []
          : node.children.filter(({ isBare }) => isBare !== true).map((child) => symbolOf(child, depth + 1)),
    };
  };
  return readLoosely(text)
    .children.filter(({ isBare }) => isBare !== true)
    .map((node) => symbolOf(node, 0));
}

/** An item of a list, by what it says first. */
function itemName(text: string, node: LooseNode): string {
  const said =
    scalarText(text, node) ?? node.children.map((child) => scalarText(text, child)).find((one) => one !== undefined);
  return said === undefined || said === '' ? `${Number(node.key) + 1}` : said.slice(0, 60);
}

function range({ document }: OpenFile, start: number, end: number): DocumentSymbol['range'] {
  return { start: document.positionAt(start), end: document.positionAt(Math.max(start, end)) };
}

/** Addresses on the web, pictures of the project, and the stored text of a source behind its id. */
export function documentLinks(file: OpenFile): readonly DocumentLink[] {
  const { kind, text, live, path: own } = file;
  const { project, root } = live;
  const { table } = project.snapshots;
  const names = namesOf(idOf(own), project.checkByPath.get(own)?.check?.formerly);
  const links: DocumentLink[] = [];
  for (const node of nodesBelow(readLoosely(text))) {
    const path = pathOf(node);
    const said = node.value === undefined ? undefined : scalarText(text, node);
    const place = node.value ?? node;
    if (said !== undefined && /^https?:\/\/\S{1,2000}$/i.test(said) && URL.canParse(said))
      links.push({ range: range(file, place.start, place.end), target: new URL(said).href });
    const isPicture = kind === 'factcheck' && path.length === 3 && path[0] === 'media' && path[2] === 'file';
    if (isPicture && said !== undefined && project.mediaFiles.has(said))
      links.push({
        range: range(file, place.start, place.end),
        target: uriOf(root, `${foldersOf(project.settings).media}/${said}`),
      });
    const isSource =
      kind === 'factcheck' ? path.length === 2 && path[0] === 'sources' : kind === 'sources' && path.length === 1;
    const key = isSource ? keptKey((one) => table.has(one), String(node.key), kind === 'factcheck' ? names : []) : '';
    const digest = table.get(key)?.text;
    if (digest !== undefined)
      links.push({
        range: range(file, node.start, node.keyEnd),
        target: uriOf(root, `${foldersOf(project.settings).factchecks}/_snapshots/${objectPath(digest)}`),
        tooltip: 'The stored text',
      });
  }
  return links;
}
