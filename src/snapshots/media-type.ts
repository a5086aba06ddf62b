/** How the text of a content is read. */
export type ContentForm = 'html' | 'pdf' | 'office' | 'mail' | 'page-archive' | 'text' | 'other';

/** The form of a content by its media type, and by its first bytes where the type says nothing. */
export function formOf(contentType: string, bytes: Uint8Array): ContentForm {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004') && (OFFICE.has(type) || UNKNOWN.has(type))) return 'office';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'application/pdf') return 'pdf';
  if (type === MAIL) return 'mail';
  if (type === PAGE_ARCHIVE) return 'page-archive';
  if (/^text\/|[/+](?:json|xml|x-ndjson|jsonl|yaml|x-subrip)$/.test(type)) return 'text';
  if (!UNKNOWN.has(type)) return 'other';
  if (bytes.subarray(0, 1024).includes(0)) return 'other';
  return /<(?:!doctype html|html|head|body)[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 1024)))
    ? 'html'
    : 'text';
}

const MAIL = 'message/rfc822';
/** A page with its pictures, as browsers save it in one file. */
const PAGE_ARCHIVE = 'multipart/related';

/** Types that say nothing. */
const UNKNOWN: ReadonlySet<string> = new Set(['', 'application/octet-stream']);

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';
const OFFICE: ReadonlySet<string> = new Set([DOCX, ODT]);

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;
}

/** The media type that the ending of a file's name stands for. */
export function typeOfName(name: string): string {
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  return TYPES[ending] ?? 'application/octet-stream';
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  pdf: 'application/pdf',
  docx: DOCX,
  odt: ODT,
  doc: 'application/msword',
  rtf: 'application/rtf',
  eml: MAIL,
  mht: PAGE_ARCHIVE,
  mhtml: PAGE_ARCHIVE,
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  xml: 'application/xml',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};
