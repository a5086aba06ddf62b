import type { YamlDocument } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** Shared entries that stand below the name of their section, as in a fact check, are one problem; undefined if they do not. */
export function wrapped(kind: DocumentKind, { data }: YamlDocument): SchemaProblem | undefined {
  if (kind !== 'parties' && kind !== 'sources') return undefined;
  const section: unknown = Object(data)[kind];
  const entries = typeof section === 'object' && section !== null ? Object.values(section) : [];
  if (entries.length === 0 || !entries.every((entry) => typeof entry === 'object' && entry !== null)) return undefined;
  return {
    path: [kind],
    part: 'key',
    message: `This file holds ${kind} and nothing else, so that each begins at the left margin, without a line \`${kind}:\` above.`,
    hint: `Delete the line \`${kind}:\`, and indent the lines below it less.`,
  };
}
