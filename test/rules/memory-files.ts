import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../../src/project/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { pictureKind } from '../../src/project/index.ts';

/** Bytes by their path in a project. */
export type Tree = Readonly<Record<string, Uint8Array>>;

/**
 * Rules that every fixture must satisfy beside its own. The others ask a check for more than a small fixture says,
 * and judge their own fixtures only; so does a new rule, unless it is named here.
 */
const FOUNDATION: ReadonlySet<string> = new Set([
  'absence-searched',
  'anonymity-justified',
  'change-is-corrected',
  'citation-readable',
  'claim-has-evidence',
  'claim-in-statement',
  'comment-in-text',
  'contrary-answered',
  'corrections-sound',
  'dates-in-order',
  'defined-once',
  'definition-used',
  'evidence-cited',
  'file-name-is-id',
  'id-unique',
  'link-secure',
  'markdown-plain',
  'markdown-readable',
  'media-credited',
  'private-data-absent',
  'rating-in-scale',
  'reference-exists',
  'review-current',
  'scale-sound',
  'snapshot-intact',
  'source-locatable',
  'statement-attributed',
  'summary-neutral',
  'summary-short',
  'translation-in-step',
]);

/** Whether a rule asks for more than a small fixture says. */
export function isDemanding(rule: string): boolean {
  return !FOUNDATION.has(rule);
}

const HARBOUR_DESK = `format: 1
publisher:
  name: Harbour desk
languages: [en]
scale: standard
`;

/** The settings of a project that a fixture of a rule does not bring itself. */
export const FIXTURE_SETTINGS: Uint8Array = Buffer.from(HARBOUR_DESK);

/** The same, with the demanding rules switched off. */
export const SETTINGS: Uint8Array = Buffer.from(
  `${HARBOUR_DESK}rules:\n${RULES.filter(({ name }) => isDemanding(name))
    .map(({ name }) => `  ${name}: off\n`)
    .join('')}`,
);

/** A project in memory. */
export function memoryFiles(tree: Tree): ProjectFiles {
  const read: ProjectFiles['read'] = (path, maxBytes) => {
    const bytes = tree[path];
    if (bytes === undefined) return { problem: 'missing' };
    return bytes.length > maxBytes ? { problem: 'too-large', size: bytes.length } : { bytes };
  };
  return {
    list: (folder) => Object.keys(tree).filter((path) => path.startsWith(`${folder}/`)),
    isRegular: () => true,
    isLinkedFolder: () => false,
    read,
    readUnlinked: read,
    pictureKind: (path) => pictureKind(tree[path] ?? new Uint8Array()),
  };
}

/** Everything below a folder, by path in it. */
export function readTree(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}
