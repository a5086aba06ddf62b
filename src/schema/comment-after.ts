import { linesOf, type DataPath, type YamlDocument } from '../yaml/index.ts';

/** The comment that follows an empty value on its line: perhaps it is the value. */
export function commentAfter(document: YamlDocument, path: DataPath): string | undefined {
  const { end } = document.spanOf(path);
  const lines = linesOf(document);
  const rest = (lines[end.line - 1] ?? '').slice(end.column - 1).trim();
  return rest.startsWith('#') ? rest : undefined;
}
