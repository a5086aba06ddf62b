export { textIndexes, type IndexOf } from './text-indexes.ts';
export { verifyQuotations, type Search } from './verify-quotations.ts';
export { receiptOfMatch } from './state-by-receipt.ts';
