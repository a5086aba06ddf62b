import { basename, dirname, resolve } from 'node:path';
import { extractText, typeOfName, type NoText } from '../snapshots/index.ts';
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
export async function readSource(cwd: string, file: string): Promise<string> {
  const path = resolve(cwd, file);
  return await textOf(readBytes(path, file), file);
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

/** Text as it would be stored: what a reader of the page, document or text sees. */
async function textOf(bytes: Uint8Array, file: string): Promise<string> {
  const known = typeOfName(file);
  const isPage = /^\s*<(?:!doctype\s+html|html)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
  const type = known !== UNKNOWN_TYPE ? known : isPage ? 'text/html' : 'text/plain';
  const { text, noText } = await extractText(bytes, type);
  if (text === undefined) throw new UsageError(`No text can be read out of \`${file}\`: ${WITHOUT_TEXT[noText]}`);
  return text;
}

const UNKNOWN_TYPE = 'application/octet-stream';

const WITHOUT_TEXT: Readonly<Record<NoText, string>> = {
  scanned: 'it holds pictures of pages.',
  encrypted: 'it asks for a password.',
  damaged: 'it is damaged.',
  'too-large': 'it is too large, or too deeply nested.',
  'timed-out': 'reading it took too long.',
  'not-text': 'it is neither a page nor a PDF nor a text.',
};
