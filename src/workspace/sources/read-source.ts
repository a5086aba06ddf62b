import { join } from 'node:path';
import { typeOfName, type NoText } from '../../snapshots/index.ts';
import { isThere } from '../files/is-there.ts';
import { requireNamed } from '../files/named-files.ts';
import { UsageError } from '../usage-error.ts';
import { extractText } from './extract-text.ts';

const MOST_BYTES = 10_000_000;

/** The text of a source on disk. */
export interface SourceText {
  readonly text: string;
  /** Whether it was taken out of a page or document, so that its lines are not those of the file. */
  readonly isExtracted: boolean;
}

/** Reads the text of a source on disk, in which a quotation is sought; the two may have changed places. */
export async function readSource(cwd: string, file: string, quote?: string): Promise<SourceText> {
  if (quote !== undefined && !isThere(join(cwd, file)) && isThere(join(cwd, quote)))
    throw new UsageError(
      `There is no file \`${file}\`, but there is \`${quote}\`.`,
      'The file comes first, then the quotation.',
    );
  return await textOf(requireNamed({ cwd, file }, MOST_BYTES), file);
}

/** Text as it would be stored: what a reader of the page, document or text sees. */
async function textOf(bytes: Uint8Array, file: string): Promise<SourceText> {
  const known = typeOfName(file);
  const isPage = /^\s*<(?:!doctype\s+html|html)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
  const type = known !== UNKNOWN_TYPE || isBinary(bytes) ? known : isPage ? 'text/html' : 'text/plain';
  const { text, noText } = await extractText(bytes, type);
  if (text === undefined) throw new UsageError(`No text can be extracted from \`${file}\`: ${whyWithoutText(noText)}`);
  return { text, isExtracted: text !== new TextDecoder().decode(bytes) };
}

/** No text but UTF-16, which begins with a mark, holds a zero. */
function isBinary(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isWide && bytes.subarray(0, 1024).includes(0);
}

const UNKNOWN_TYPE = 'application/octet-stream';

/** Why no text can be extracted from a file, as the end of a sentence. */
export function whyWithoutText(reason: NoText): string {
  return WITHOUT_TEXT[reason];
}

const WITHOUT_TEXT: Readonly<Record<NoText, string>> = {
  scanned: 'it contains pictures of pages.',
  encrypted: 'it needs a password.',
  damaged: 'it is damaged.',
  'too-large': 'it is too large, or too deeply nested.',
  'timed-out': 'reading it took too long.',
  'not-text':
    'it is not a page, a PDF, a Word text (.docx), an OpenDocument text (.odt), an e-mail with a text (.eml) or plain text. Save it as one of these.',
};
