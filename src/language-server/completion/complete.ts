import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { readLoosely } from '../../yaml/index.ts';
import { hasInOrder } from '../letters-in-order.ts';
import { describeCheck } from '../ids/describe-check.ts';
import { entriesFor } from '../ids/entries.ts';
import type { OpenFile } from '../open-file.ts';
import { idChoice, type Asking, type Choice } from './choice.ts';
import { keysFor } from './keys-for.ts';
import { placeOf, type Place } from './place-of.ts';
import { valuesFor } from './values-for.ts';

/** What can be written at an offset of an open file. */
export function complete(file: OpenFile, offset: number, asking: Asking): CompletionList {
  const root = readLoosely(file.text);
  const cited = citedAt(file, offset);
  const place = cited?.place ?? placeOf(file.text, root, offset);
  const choices = cited?.choices ?? (place === undefined ? [] : choicesAt(file, place, asking));
  if (place === undefined) return { isIncomplete: false, items: [] };
  const typed = file.text.slice(place.start, offset);
  const isLong = choices.length > MOST_CHOICES;
  const fitting = isLong ? choices.filter(({ label, filterText }) => hasInOrder(filterText ?? label, typed)) : choices;
  const items = fitting.slice(0, MOST_CHOICES).map((choice, index) => placed(file, place, choice, index));
  return { isIncomplete: isLong, items };
}

/** What is known of a chosen item only once it is asked for: of a fact check, which must be read for it. */
export function resolveChoice(item: CompletionItem, fileOf: (uri: string) => OpenFile | undefined): CompletionItem {
  const { uri, check } = Object(item.data);
  const file = typeof uri === 'string' ? fileOf(uri) : undefined;
  const value = file === undefined || typeof check !== 'string' ? undefined : describeCheck(file.live.project, check);
  return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
}

/** More choices than these are asked for again with every letter. */
const MOST_CHOICES = 500;

function choicesAt(file: OpenFile, place: Place, asking: Asking): readonly Choice[] {
  if (place.slot === 'text') return [];
  if (place.slot === 'value') return valuesFor(file, place, asking);
  // An item of a list can be a map or a value.
  const keys = keysFor(file, place, asking);
  return keys.length > 0 || typeof place.path.at(-1) !== 'number' ? keys : valuesFor(file, place, asking);
}

/** What is being cited in a Markdown text: `[@…`, a further one behind `;`, or a picture. */
function citedAt(
  file: OpenFile,
  offset: number,
): { readonly place: Place; readonly choices: readonly Choice[] } | undefined {
  const before = file.text.slice(Math.max(0, offset - 300), offset);
  const evidence = /\[@(?:[a-z0-9-]+\s*;\s*@)*([a-z0-9-]*)$/.exec(before);
  const picture = /\]\(\s*@([a-z0-9-]*)$/.exec(before);
  const [, written] = evidence ?? picture ?? [];
  if (written === undefined || file.kind !== 'factcheck') return undefined;
  const kind = evidence === null ? 'media' : 'evidence';
  const end = offset + (/^[a-z0-9-]*/.exec(file.text.slice(offset, offset + 100))?.[0].length ?? 0);
  const place: Place = { slot: 'text', path: [], start: offset - written.length, end, isFlow: false, present: [] };
  return {
    place,
    choices: entriesFor(kind, { text: file.text, kind: file.kind, project: file.live.project }).map(idChoice),
  };
}

function placed(
  file: OpenFile,
  { start, end }: Place,
  { insertText, ...choice }: Choice,
  index: number,
): CompletionItem {
  const { document } = file;
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { ...choice, sortText: String(index).padStart(5, '0'), textEdit: { range, newText: insertText } };
}
