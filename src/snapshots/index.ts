export { digestOf, isObjectPath, objectPath, type Digest } from './digest.ts';
export type { PickParagraphs } from './excerpts.ts';
export { decodeText } from './extract/decode-text.ts';
export { extractText } from './extract/extract-text.ts';
export type { Extraction } from './extract/extraction.ts';
export { parseHtml, type HtmlElement, type HtmlNode } from './extract/html-nodes.ts';
export { pageTitle, sentOf } from './extract/page-title.ts';
export type { PdfBounds, PdfRun, ReadPdf } from './extract/pdf-text.ts';
export { isSameCopy } from './is-same-copy.ts';
export { parseLfsPointer } from './lfs-pointer.ts';
export { LOCK_FILE, parseLock, writeLock } from './lock.ts';
export { typeOfName } from './media-type.ts';
export { NOT_STORED, openSnapshots, type Snapshots } from './open-snapshots.ts';
export { CONTENT_BYTES } from './pack.ts';
export { underPresentName, underPresentNames, type Moved, type PresentNames, type Renamed } from './present-names.ts';
export * from './snapshot.ts';
export { readWarc, type WarcContent } from './warc/read-warc.ts';
export { writeWarc, type WarcEntry } from './warc/write-warc.ts';
export { storeState } from './store-state.ts';
export { filesToWrite, objectsIn, type Added, type Kept } from './store-files.ts';
export { makeSnapshot, type NewSnapshot, type SourceContent } from './store-source.ts';
export {
  commonParagraphs,
  makeReceipts,
  paragraphList,
  textOfCopy,
  type NewReceipts,
} from './receipts/make-receipts.ts';
export * from './receipts/receipt.ts';
export type { StoredText } from './stored-text.ts';
export { checkTexts, type TextCheck } from './check-texts.ts';
export { storedContent } from './stored-content.ts';
export type { StoreReader } from './verify-snapshot.ts';
