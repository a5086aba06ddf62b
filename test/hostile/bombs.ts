import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

const MEGABYTE = 1_000_000;

/** A zlib stream of so many megabytes of a text over and over; it is put together, and takes no such memory to make. */
export function deflated(text: string, megabytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MEGABYTE, text), { finishFlush: constants.Z_FULL_FLUSH });
  const pieces = Array.from({ length: megabytes }, () => piece);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...pieces, Buffer.from([3, 0, 0, 0, 0, 0])]);
}

/** The same as gzip. */
export function gzipped(text: string, megabytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(MEGABYTE, text));
  return Buffer.concat(Array.from({ length: megabytes }, () => member));
}

/** A PDF of one page, whose content is object 5; others follow it. */
export function pdfWith(contents: string, ...others: readonly (string | Buffer)[]): Buffer {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    font,
    page,
    ...others,
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** An object that is a stream. */
export function stream(dictionary: string, data: Buffer): Buffer {
  const head = `<< ${dictionary} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]);
}

/** A PDF whose table of objects is a stream that says how many millions there are. */
export function pdfOfManyObjects(millions: number): Buffer {
  const head =
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n';
  const table = deflated('\u0001\u0000\u0000\u0009', 4 * millions);
  const dictionary = `<</Type/XRef/W[1 2 1]/Size ${millions * MEGABYTE}/Root 1 0 R/Filter/FlateDecode/Length ${table.length}>>`;
  return Buffer.concat([
    Buffer.from(`${head}3 0 obj\n${dictionary}\nstream\n`),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF`),
  ]);
}

/** A record of a WARC file with what a server answered. */
export function answer(address: string, body: Buffer, headers = ''): Buffer {
  const head = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n${headers}\r\n`);
  const fields = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2024-05-02T09:30:00Z',
    `Content-Length: ${head.length + body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`), head, body, Buffer.from('\r\n\r\n')]);
}

/** What a bomb in a bomb is packed with. */
export function packedAgain(bomb: Buffer): Buffer {
  return deflateSync(bomb, { level: 9 });
}
