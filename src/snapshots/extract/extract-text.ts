import { formOf } from '../media-type.ts';
import { decodeText } from './decode-text.ts';
import { TEXT_LENGTH, type Extraction } from './extraction.ts';
import { unifyLineEnds } from './map-units.ts';
import type { ReadPdf } from './pdf-text.ts';

/** Name and version of the extractor that takes a text as it is. */
const PLAIN_EXTRACTOR = 'plain 1';

/**
 * Extracts the text from a content: what a reader of the page or document sees, with blank lines between paragraphs and
 * form feeds between the pages of a PDF. Time, memory and length are bounded, whatever the bytes are.
 */
export async function extractText(bytes: Uint8Array, contentType: string, readPdf: ReadPdf): Promise<Extraction> {
  const form = formOf(contentType, bytes);
  if (form === 'pdf') return (await import('./pdf-text.ts')).pdfText(bytes, readPdf);
  if (form === 'office') return (await import('./office-text.ts')).officeText(bytes);
  if (form === 'mail') return (await import('./mail-text.ts')).mailText(bytes);
  if (form === 'page-archive') return (await import('./mail-text.ts')).pageArchiveText(bytes);
  if (form === 'other') return { noText: 'not-text', extractor: PLAIN_EXTRACTOR };
  const text = decodeText(bytes, contentType, form === 'html');
  if (form === 'html') return (await import('./html-text.ts')).htmlText(unifyLineEnds(text));
  return text.length > TEXT_LENGTH
    ? { noText: 'too-large', extractor: PLAIN_EXTRACTOR }
    : { text: unifyLineEnds(text), extractor: PLAIN_EXTRACTOR };
}
