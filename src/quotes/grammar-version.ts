/**
 * The version of the grammar: raised whenever the result, notes, warnings or places of any match change, since receipts
 * of another version no longer count.
 */
export const GRAMMAR = 2;
