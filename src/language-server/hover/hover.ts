import type { Hover } from 'vscode-languageserver-protocol';
import { requiredAt, schemaAt } from '../../schema/index.ts';
import { nodeHolding, pathOf, readLoosely, type DataPath, type LooseNode } from '../../yaml/index.ts';
import { documentationOf } from '../completion/keys-for.ts';
import { describeCheck } from '../ids/describe-check.ts';
import { describeEntry } from '../ids/describe-entry.ts';
import { entriesFor } from '../ids/entries.ts';
import { mentionsIn, type Mention } from '../ids/mentions.ts';
import type { OpenFile } from '../open-file.ts';
import { escapeText } from './escape-text.ts';
import { quotationAt } from './quotation.ts';

/** What is known of what an offset is on: an id, a quotation, a field. */
export function hover(file: OpenFile, offset: number): Hover | undefined {
  const root = readLoosely(file.text);
  const mention = mentionsIn(file.kind, file.text, root).find(({ start, end }) => start <= offset && offset <= end);
  const node = nodeHolding(root, offset);
  if (mention !== undefined) return shown(file, describeMention(file, mention), mention);
  const path = pathOf(node);
  const isOnKey = offset <= node.keyEnd;
  if (isOnKey) return shown(file, describeField(file, path), { start: node.start, end: node.keyEnd });
  const quotation = quotationAt(file, path);
  const place = node.value ?? node;
  return shown(file, quotation ?? describeField(file, path), place);
}

function shown(
  { document }: OpenFile,
  value: string | undefined,
  { start, end }: Pick<LooseNode, 'start' | 'end'>,
): Hover | undefined {
  if (value === undefined || value === '') return undefined;
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { contents: { kind: 'markdown', value }, range };
}

/** What a field is for. */
function describeField({ kind }: OpenFile, path: DataPath): string | undefined {
  const schema = path.length === 0 ? undefined : schemaAt(kind, path);
  if (schema?.description === undefined) return undefined;
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  const needed = requiredAt(kind, path.slice(0, -1), false).has(name) ? ' (required)' : '';
  return `**${escapeText(name)}**${needed}\n\n${documentationOf(schema)}`;
}

function describeMention(file: OpenFile, { kind, id }: Mention): string | undefined {
  const { project } = file.live;
  if (kind === 'factcheck') return describeCheck(project, id);
  const entry = entriesFor(kind, { text: file.text, kind: file.kind, project }).find((one) => one.id === id);
  return entry === undefined ? undefined : describeEntry(entry);
}
