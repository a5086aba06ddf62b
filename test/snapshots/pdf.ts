import { deflateSync } from 'node:zlib';

/** A line of a page: where it stands from the bottom, its text, and the size of its letters. */
export type PdfLine = readonly [y: number, text: string, size?: number];

/** A PDF of pages with lines of text; a page without lines is empty, as a scan is to a reader of text. */
export function pdfOf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const contents = pages.map((lines) =>
    lines
      .map(([y, text, size = 12]) => `BT /F1 ${size} Tf 72 ${y} Td (${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`)
      .join('\n'),
  );
  return pdfOfStreams(contents.map((content) => deflateSync(Buffer.from(content, 'latin1'))));
}

/** The same, of the compressed contents of pages. */
export function pdfOfStreams(streams: readonly Buffer[], trailer = ''): Buffer {
  const first = 4;
  const kids = streams.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...streams.flatMap((stream, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 1 + 2 * index} 0 R >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
        stream,
        Buffer.from('\nendstream'),
      ]),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, { length }) => sum + length, 0));
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`),
    Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}
