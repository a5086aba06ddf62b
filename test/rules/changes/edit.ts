import type { Tree } from '../memory-files.ts';

/** A change of one file: words in place of others, another end, other bytes, another name, or none. */
export type Edit =
  | { readonly file?: string; readonly from: string; readonly to: string }
  | { readonly file?: string; readonly end: string }
  | { readonly file: string; readonly name: string }
  | { readonly file: string; readonly gone: true };

/** The file that most edits are of. */
const CHECK = 'factchecks/trawlers.yaml';

/** A project after some edits; words to be replaced must be there, once. */
export function edited(tree: Tree, edits: readonly Edit[]): Tree {
  const files: Record<string, Uint8Array> = { ...tree };
  for (const edit of edits) {
    const { file = CHECK } = edit;
    const text = Buffer.from(files[file] ?? new Uint8Array()).toString('utf8');
    if ('from' in edit) files[file] = Buffer.from(replaced(text, edit.from, edit.to));
    else if ('end' in edit) files[file] = Buffer.from(text + edit.end);
    else delete files[file];
    if ('name' in edit) files[edit.name] = Buffer.from(text);
  }
  return files;
}

function replaced(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`“${from}” stands ${text.split(from).length - 1} times in the text.`);
  return before + to + after;
}
