export { textIndexes, type IndexOf } from './text-indexes.ts';
export { verifyQuotations } from './verify-quotations.ts';
