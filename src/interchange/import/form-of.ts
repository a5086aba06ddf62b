import { isByLine } from './json/json-units.ts';
import { delimiterOf } from './table/table-units.ts';

/** The form of a source; `other` with the reason why it is none that is read. */
export type SourceForm =
  | { readonly form: 'json' | 'lines' | 'html' | 'feed' }
  | { readonly form: 'table'; readonly delimiter: string }
  | { readonly form: 'other'; readonly why: string };

/** The form of a source by how it begins, whatever it is called. */
export function formOf(start: string): SourceForm {
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (text === '') return { form: 'other', why: 'The file is empty.' };
  const known = BINARY.find(([mark]) => text.startsWith(mark));
  if (known !== undefined) return { form: 'other', why: known[1] };
  if (text.slice(0, 4096).includes('\0')) return { form: 'other', why: 'The file is not text.' };
  if (/^[[{\u001e]/.test(text)) return { form: isByLine(text) ? 'lines' : 'json' };
  if (text.startsWith('<'))
    return {
      form:
        /<(?:\w+:)?(?:rss|feed|RDF)[\s>]/.test(text.slice(0, 8192)) && !/<html[\s>]/i.test(text.slice(0, 2048))
          ? 'feed'
          : 'html',
    };
  const delimiter = delimiterOf(text);
  const [line = ''] = text.split('\n', 1);
  if (delimiter !== undefined && !line.includes('<')) return { form: 'table', delimiter };
  if (/<(?:script|div|html|body|article|main)\b/i.test(text)) return { form: 'html' };
  if (delimiter !== undefined) return { form: 'table', delimiter };
  return { form: 'other', why: 'The file is neither JSON nor HTML, no feed and no table.' };
}

/** Files that hold reviews now and then, but in no form that is read. */
const BINARY: readonly (readonly [mark: string, why: string])[] = [
  ['PAR1', 'The file is Parquet; export it as NDJSON or CSV instead.'],
  ['SQLite format 3', 'The file is a SQLite database; export it as NDJSON or CSV instead.'],
  ['PK\u0003\u0004', 'The file is a ZIP archive or a spreadsheet; unpack it, or save it as CSV.'],
  ['%PDF', 'The file is a PDF.'],
  ['\u001f\ufffd', 'The file is compressed twice.'],
];
