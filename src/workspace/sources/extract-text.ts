import { extractText as extractWith, type Extraction } from '../../snapshots/index.ts';
import { readPdf } from '../processes/read-pdf.ts';

/**
 * Extracts the text from a page, a PDF or plain text: what a reader sees, with blank lines between paragraphs and form feeds
 * between the pages of a PDF. Time, memory and length are bounded; a PDF is read in a process of its own.
 */
export function extractText(bytes: Uint8Array, contentType: string): Promise<Extraction> {
  return extractWith(bytes, contentType, readPdf);
}
