export { textIndexes, type IndexOf } from './text-indexes.ts';
export { verifyQuotations, type Quoting } from './verify-quotations.ts';
