import type { YamlDocument } from '../yaml-document.ts';

const known = new WeakMap<YamlDocument, readonly string[]>();

/** The lines of a document without their ends; each document is split once. */
export function linesOf(document: YamlDocument): readonly string[] {
  const lines = known.get(document) ?? document.text.split(/\r\n|\n|\r/);
  known.set(document, lines);
  return lines;
}
