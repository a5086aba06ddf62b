import {
  makeSnapshot,
  filesToWrite,
  type NewSnapshot,
  type PickParagraphs,
  type SourceContent,
  type StoreReader,
} from '../../src/snapshots/index.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';

/** A page of a made-up harbour office. */
export const PAGE = `<!doctype html>
<html lang="en">
<title>Positions</title>
<h1>Log of positions</h1>
<p>A trawler of the ministry was inside the reserve for six hours.</p>
<p>It left at noon.</p>
</html>
`;

/** A content that was captured from a made-up address. */
export function page(html: string = PAGE): SourceContent {
  return {
    bytes: Buffer.from(html),
    address: 'https://harbour.example/log',
    method: 'captured',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    time: '2024-05-02T09:30:00Z',
  };
}

/** The files of a store that holds contents under keys. */
export async function storeOf(
  contents: Readonly<Record<string, SourceContent>>,
  pick?: PickParagraphs,
): Promise<Map<string, Uint8Array>> {
  const added = new Map<string, NewSnapshot>();
  for (const [key, content] of Object.entries(contents)) added.set(key, await makeSnapshot(content, { readPdf, pick }));
  return new Map(filesToWrite({ snapshots: new Map(), receipts: new Map() }, { snapshots: added }));
}

/** Reads a store in memory. */
export function reader(files: ReadonlyMap<string, Uint8Array>): StoreReader {
  return {
    read: (path, maxBytes) => {
      const bytes = files.get(path);
      if (bytes === undefined) return { problem: 'missing' };
      return bytes.length > maxBytes ? { problem: 'too-large' } : { bytes };
    },
  };
}
