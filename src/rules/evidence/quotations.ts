import { lastReadIn, type Id, type QuotationState } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';

/** A quotation of a check and the result of looking for it. */
export interface CheckedQuotation {
  /** What is quoted, in words: an item of evidence or the statement. */
  readonly name: string;
  /** The source that is said to hold the words. */
  readonly source: Id;
  /** The source in which we read it: the last along `seenIn`. */
  readonly readIn: Id;
  readonly state: QuotationState;
  /** The words that were looked for, or would have been. */
  readonly path: readonly string[];
}

/** The statement's words and those of every item of evidence, with the results of looking for them. */
export function quotationsOf({ check, sources, verification }: CheckSubject): readonly CheckedQuotation[] {
  const { statement, evidence = {} } = check;
  const { quotations } = verification;
  const readIn = lastReadIn(sources);
  const items = Object.entries(evidence).flatMap(([id, { source, original }]): readonly CheckedQuotation[] => {
    const state = quotations.get(id);
    if (state === undefined) return [];
    return [
      {
        name: `\`${id}\``,
        source,
        readIn: readIn(source),
        state,
        path: ['evidence', id, wordsOf(state, original)],
      },
    ];
  });
  const { statement: state } = verification;
  if (state === undefined || statement.source === undefined) return items;
  const { source } = statement;
  const path = ['statement', wordsOf(state, statement.original)];
  return [{ name: 'the statement', source, readIn: readIn(source), state, path }, ...items];
}

function wordsOf({ found }: QuotationState, original: string | undefined): 'quote' | 'original' {
  return found?.words ?? (original === undefined ? 'quote' : 'original');
}
