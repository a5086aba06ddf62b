import { join } from 'node:path';
import { loadFile, type CheckFile } from '../../project/index.ts';
import { keysAt } from '../../schema/index.ts';
import { insertEntry, parseYaml } from '../../yaml/index.ts';
import { readRegular } from '../files/read-regular.ts';
import { isThere } from '../files/is-there.ts';
import { UsageError } from '../usage-error.ts';

/** What is added, and where. */
export interface NewDefinition {
  readonly kind: 'parties' | 'sources';
  readonly id: string;
  /** The lines of the entry, from its key on. */
  readonly lines: readonly string[];
  /** The one fact check that defines it for itself; undefined for the shared file. */
  readonly check?: CheckFile | undefined;
}

/** The path of the file that gets a definition, and its text with it; nothing is written. */
export function addDefinition(
  { kind, id, lines, check }: NewDefinition,
  { root, factchecks, head }: { readonly root: string; readonly factchecks: string; readonly head: string },
): { readonly path: string; readonly text: string } {
  const path = check?.path ?? `${factchecks}/_${kind}.yaml`;
  const before = textOf(join(root, path));
  const text = before === undefined ? `${head}${lines.join('\n')}\n` : added(before, { kind, id, lines, check });
  if (
    text === undefined ||
    loadFile(check === undefined ? kind : 'factcheck', path, { bytes: Buffer.from(text) }).problems.length > 0
  )
    throw new UsageError(
      `It is not plain where in ${path} a new entry would be.`,
      `Add these lines there yourself${check === undefined ? '' : `, below \`${kind}\``}:`,
      '',
      ...lines.map((line) => `  ${line}`),
    );
  return { path, text };
}

function added(before: string, { kind, id, lines, check }: NewDefinition): string | undefined {
  if (check === undefined && holdsNothing(before))
    return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`;
  const { document } = parseYaml(before);
  if (document === undefined) return undefined;
  const after =
    check === undefined
      ? insertEntry(document, { key: id, lines })
      : insertEntry(document, { key: id, lines, section: kind, order: keysAt('factcheck', []) });
  return after === undefined ? undefined : `${before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : ''}${after}`;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Whether a file has comments and blank lines alone, as one that somebody has prepared. */
export function holdsNothing(text: string): boolean {
  return text.split(/\r\n|\n|\r/).every((line) => /^\s*(?:#|$)/.test(line));
}

/** In bytes: no shared file is larger. */
const MOST_BYTES = 100_000_000;

function textOf(path: string): string | undefined {
  if (!isThere(path)) return undefined;
  const content = readRegular(path, MOST_BYTES);
  if ('bytes' in content) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes);
  throw new UsageError(`${path} cannot be read.`, 'Put a regular file in its place.');
}
