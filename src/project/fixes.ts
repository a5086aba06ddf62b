import type { Diagnostic } from '../diagnostics/index.ts';
import type { DocumentKind, SchemaProblem } from '../schema/index.ts';
import { reorderItems, replaceScalar, type DataPath, type YamlDocument } from '../yaml/index.ts';

type Fixed = Pick<Diagnostic, 'fix'>;

type FixableProblem = Required<Pick<SchemaProblem, 'path' | 'part' | 'fix'>>;

/** Each id is sought in the whole text; more than this many in one file are not slips. */
const MOST_IDS = 100;

/** Gives the fixes that departures of one file from the format know; a file gets no more than it needs. */
export function problemFixes(kind: DocumentKind, document: YamlDocument): (departure: FixableProblem) => Fixed {
  let idsAsked = 0;
  return (departure) => {
    if (departure.fix.as === 'id') idsAsked += 1;
    return idsAsked > MOST_IDS && departure.fix.as === 'id' ? {} : problemFix(kind, document, departure);
  };
}

/** The fix that a departure from the format knows, as an edit of its file; none if the edit would not be safe. */
function problemFix(kind: DocumentKind, document: YamlDocument, { path, part, fix }: FixableProblem): Fixed {
  const { description, text, as } = fix;
  // Quotes change how the text is read, not the text itself.
  const before = as === 'text' ? text : part === 'key' ? path.at(-1) : valueAt(document.data, path);
  if (typeof before !== 'string' || (as === 'id' && !isLoneId(kind, document, { path, part, before, after: text })))
    return {};
  const edit = replaceScalar(document, { path, part, before, after: text, asText: as === 'text' });
  if (edit === undefined) return {};
  return { fix: { description, edits: [edit], retires: as === 'id' ? before : undefined } };
}

/** The fix that puts another text in the place of one; none if it is not written plainly. */
export function replaceFix(
  document: YamlDocument | undefined,
  { path, text, description }: { readonly path: DataPath; readonly text: string; readonly description: string },
): Fixed {
  const before = document === undefined ? undefined : valueAt(document.data, path);
  if (document === undefined || typeof before !== 'string') return {};
  const edit = replaceScalar(document, { path, part: 'value', before, after: text });
  return edit === undefined ? {} : { fix: { description, edits: [edit] } };
}

/** The fix that puts a list into another order; none if the list is not written as a plain block. */
export function reorderFix(
  document: YamlDocument | undefined,
  {
    path,
    order,
    description,
  }: { readonly path: DataPath; readonly order: readonly number[]; readonly description: string },
): Fixed {
  const edits = document === undefined ? undefined : reorderItems(document, path, order);
  return edits === undefined || edits.length === 0 ? {} : { fix: { description, edits } };
}

/** Other files know the ids of shared and translated things; in its own file the id must stand alone. */
function isLoneId(
  kind: DocumentKind,
  document: YamlDocument,
  {
    path,
    part,
    before,
    after,
  }: { readonly path: DataPath; readonly part: 'key' | 'value'; readonly before: string; readonly after: string },
): boolean {
  const { data, text } = document;
  if (kind !== 'factcheck' || valueAt(data, ['translationOf']) !== undefined) return false;
  if (text.split(before, 3).length !== 2) return false;
  return part === 'value' || !(after in Object(valueAt(data, path.slice(0, -1))));
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => Object(value)[step], data);
}
