import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-protocol';
import { describeEntry } from '../ids/describe-entry.ts';
import type { Entry } from '../ids/entries.ts';

/** What the editor can do, and what is asked of the world. */
export interface Asking {
  /** The language of the editor. */
  readonly locale: string;
  readonly hasSnippets: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** One thing that can be chosen: what it is, before it has a place. */
export type Choice = Omit<CompletionItem, 'textEdit' | 'sortText'> & { readonly insertText: string };

/** An id, with what it names. */
export function idChoice(entry: Entry): Choice {
  const { id, name, detail } = entry;
  return {
    label: id,
    kind: CompletionItemKind.Reference,
    insertText: id,
    ...(name === undefined ? {} : { detail: name, filterText: `${id} ${name}` }),
    ...(detail === undefined && name === undefined
      ? {}
      : { documentation: { kind: 'markdown', value: describeEntry(entry) } }),
  };
}
