import type { DataPath, YamlDocument } from '../yaml/index.ts';
import { commentAfter } from './comment-after.ts';
import { schemaAt } from './schema-at.ts';

/** A draft of a translation without the texts that are still empty. */
interface Begun {
  readonly document: YamlDocument;
  /** Whether the title is one of them: every file has one, so another stands in its place. */
  readonly isUntitled: boolean;
}

/** Leaves out the texts that a draft of a translation has still to give: nobody translates all of it in one day. */
export function withoutEmptyTexts(document: YamlDocument): Begun {
  const { data, nonText } = document;
  if (!isDraftOfTranslation(data)) return { document, isUntitled: false };
  const empty = nonText.flatMap(({ path, source }) =>
    source === '' &&
    typeof path.at(-1) === 'string' &&
    schemaAt('factcheck', path)?.pattern === ANY_TEXT &&
    commentAfter(document, path) === undefined
      ? [path]
      : [],
  );
  if (empty.length === 0) return { document, isUntitled: false };
  const isUntitled = empty.some((path) => path.length === 1 && path[0] === 'title');
  const left = without(data, treeOf(empty));
  return { document: { ...document, data: isUntitled ? withTitle(left, '-') : left }, isUntitled };
}

/** A copy of the data with another title. */
export function withTitle(data: unknown, title: string): unknown {
  return Object.assign(Object.setPrototypeOf({}, null), data, { title });
}

/** The form of all plain texts and Markdown: not blank. */
const ANY_TEXT = '\\S';

function isDraftOfTranslation(data: unknown): boolean {
  const { translationOf, status = 'draft' }: { readonly translationOf?: unknown; readonly status?: unknown } =
    Object(data);
  return typeof translationOf === 'string' && status === 'draft';
}

/** The steps that lead to some paths. */
type Tree = Map<string | number, Tree>;

function treeOf(paths: readonly DataPath[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let branch = root;
    for (const step of path) {
      const next: Tree = branch.get(step) ?? new Map();
      branch.set(step, next);
      branch = next;
    }
  }
  return root;
}

/** A copy of the data without what is at the ends of a tree. */
function without(data: unknown, tree: Tree): unknown {
  if (Array.isArray(data))
    return data.map((entry: unknown, index) => {
      const branch = tree.get(index);
      return branch === undefined ? entry : without(entry, branch);
    });
  // Maps have no prototype.
  const copy: Record<string, unknown> = Object.setPrototypeOf({}, null);
  for (const [key, value] of Object.entries(Object(data))) {
    const branch = tree.get(key);
    if (branch === undefined) copy[key] = value;
    else if (branch.size > 0) copy[key] = without(value, branch);
  }
  return copy;
}
