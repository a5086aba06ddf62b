import { CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-protocol';
import { requiredAt, schemaAt, type Schema } from '../../schema/index.ts';
import { nodeAt, readLoosely, scalarText, type DataPath } from '../../yaml/index.ts';
import { entriesFor } from '../ids/entries.ts';
import { SECTIONS } from '../ids/mentions.ts';
import type { OpenFile } from '../open-file.ts';
import { idChoice, type Asking, type Choice } from './choice.ts';
import type { Place } from './place-of.ts';

/** The keys that a map can still have, those that it needs first. */
export function keysFor(file: OpenFile, place: Place, asking: Asking): readonly Choice[] {
  const { kind } = file;
  const schema = schemaAt(kind, place.path);
  if (schema === undefined) return [];
  const present = new Set(place.present);
  const colon = file.text
    .slice(place.end, place.end + 20)
    .trimStart()
    .startsWith(':');
  const choices = Object.entries(schema.properties ?? {}).flatMap(([key, own]): readonly Choice[] =>
    present.has(key)
      ? []
      : [keyChoice({ key, schema: schemaAt(kind, [...place.path, key]) ?? own, isFlow: place.isFlow, colon }, asking)],
  );
  if (choices.length === 0) return ids(file, place, { colon, present });
  const required = requiredAt(kind, place.path, isPublic(file));
  const isNeeded = ({ label }: Choice): boolean => required.has(label);
  return [
    ...choices.filter(isNeeded).map((choice) => ({ ...choice, detail: 'required' })),
    ...choices.filter((choice) => !isNeeded(choice)),
  ];
}

/** Whether the file says that readers see it. */
function isPublic({ text }: OpenFile): boolean {
  const node = nodeAt(readLoosely(text), ['status']);
  const status = node === undefined ? undefined : scalarText(text, node);
  return status === 'published' || status === 'withdrawn';
}

interface Key {
  readonly key: string;
  readonly schema: Schema;
  readonly isFlow: boolean;
  /** Whether a colon follows. */
  readonly colon: boolean;
}

function keyChoice({ key, schema, isFlow, colon }: Key, { hasSnippets }: Asking): Choice {
  const snippet = colon || isFlow || !hasSnippets ? undefined : snippetFor(schema);
  const documentation = { kind: 'markdown' as const, value: documentationOf(schema) };
  const plain = { label: key, kind: CompletionItemKind.Property, documentation };
  if (snippet === undefined) return { ...plain, insertText: colon ? key : `${key}: ` };
  const insertTextFormat = InsertTextFormat.Snippet;
  return {
    ...plain,
    insertText: `${key}:${snippet}`,
    insertTextFormat,
    insertTextMode: InsertTextMode.adjustIndentation,
  };
}

/** What follows the colon: the beginning of a map, a list or a long text, where one follows. */
function snippetFor({ type, properties, additionalProperties, items, contentMediaType }: Schema): string | undefined {
  if (contentMediaType === 'text/markdown') return ' |\n  $0';
  if (Array.isArray(type)) return undefined;
  if (type === 'object' && properties === undefined && typeof additionalProperties === 'object')
    return '\n  ${1:id}:\n    $0';
  if (type === 'object') return '\n  $0';
  if (type === 'array' && items?.type !== 'string') return '\n  - $0';
  return type === 'array' ? ' [$0]' : undefined;
}

/** What a key is for, with an example. */
export function documentationOf({ description = '', examples = [] }: Schema): string {
  const [example] = examples;
  if (example === undefined) return description;
  const shown = typeof example === 'string' ? example.trim() : JSON.stringify(example);
  return `${description}\n\nSuch as: \`${shown.replaceAll('`', "'")}\``;
}

/** Keys that authors choose: in a translation the ids of its original, and where rules get their levels their names. */
function ids(
  file: OpenFile,
  { path }: Place,
  { colon, present }: { readonly colon: boolean; readonly present: ReadonlySet<string> },
): readonly Choice[] {
  const behind = colon ? '' : ':';
  if (file.kind === 'project' && path.at(-1) === 'rules')
    return file.live.rules
      .filter(({ name }) => !present.has(name))
      .map(({ name, summary }) => ({
        label: name,
        kind: CompletionItemKind.Property,
        documentation: summary,
        insertText: `${name}${behind}${behind === '' ? '' : ' '}`,
      }));
  const isTranslation = nodeAt(readLoosely(file.text), ['translationOf']) !== undefined;
  const section = path.length === 1 && isTranslation ? SECTIONS[String(path[0])] : undefined;
  const kind = isStance(path) ? 'claim' : section;
  if (kind === undefined || file.kind !== 'factcheck') return [];
  const entries = entriesFor(kind, { text: file.text, kind: file.kind, project: file.live.project });
  return entries
    .filter(({ id }) => !present.has(id))
    .map((entry) => ({ ...idChoice(entry), insertText: `${entry.id}${behind}` }));
}

function isStance(path: DataPath): boolean {
  return path.length === 3 && path[0] === 'evidence' && path[2] === 'stance';
}
