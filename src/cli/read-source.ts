import { basename, dirname, resolve } from 'node:path';
import { nodeFiles } from './node-files.ts';
import { UsageError } from './usage-error.ts';

const MOST_BYTES = 10_000_000;
const PROBLEMS = {
  missing: 'is not there',
  unreadable: 'cannot be read',
  'not-a-file': 'is not a file',
  'leaves-project': 'leads to another folder; give the path of the file itself',
} as const;

/** The text of a source on disk. */
export function readSource(cwd: string, file: string): string {
  const path = resolve(cwd, file);
  return textOf(readBytes(path, file), file);
}

function readBytes(path: string, file: string): Uint8Array {
  let content;
  try {
    content = nodeFiles(dirname(path)).read(basename(path), MOST_BYTES);
  } catch {
    throw new UsageError(`The file \`${file}\` is not there.`);
  }
  if (!('problem' in content)) return content.bytes;
  if (content.problem === 'too-large') {
    throw new UsageError(`The file \`${file}\` is too large: more than ${MOST_BYTES / 1_000_000} MB are not read.`);
  }
  throw new UsageError(`The file \`${file}\` ${PROBLEMS[content.problem]}.`);
}

/** The one place that makes text of what was read: plain text as it is. */
function textOf(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  if (/^%PDF-|^\s*<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 1000))) {
    throw new UsageError(`The file \`${file}\` is a web page or a PDF; only plain text can be read so far.`);
  }
  return text;
}
