import { lastReadIn, type Id, type QuotationState } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';

/** A quotation of a check and the result of looking for it. */
export interface CheckedQuotation {
  /** What is quoted, in words: an item of evidence, the statement or a reply. */
  readonly name: string;
  /** The source that is said to hold the words; a reply may name none. */
  readonly source: Id | undefined;
  /** The source in which we read it: the last along `seenIn`. */
  readonly readIn: Id | undefined;
  readonly state: QuotationState;
  /** The words that were looked for, or would have been. */
  readonly path: readonly (string | number)[];
}

/** The statement's words, those of every item of evidence and of every reply, with the results of looking for them. */
export function quotationsOf({ check, sources, verification }: CheckSubject): readonly CheckedQuotation[] {
  const { statement, evidence = {}, replies = [] } = check;
  const readIn = lastReadIn(sources);
  const checked = (
    state: QuotationState | undefined,
    { source, original }: { readonly source?: Id; readonly original?: string },
    { name, path }: Pick<CheckedQuotation, 'name' | 'path'>,
  ): readonly CheckedQuotation[] => {
    if (state === undefined) return [];
    const words = state.found?.words ?? (original === undefined ? 'quote' : 'original');
    return [{ name, source, readIn: source === undefined ? undefined : readIn(source), state, path: [...path, words] }];
  };
  return [
    ...checked(verification.statement, statement, { name: 'the statement', path: ['statement'] }),
    ...Object.entries(evidence).flatMap(([id, item]) =>
      checked(verification.quotations.get(id), item, { name: `\`${id}\``, path: ['evidence', id] }),
    ),
    ...replies.flatMap((reply, index) =>
      checked(verification.replies?.get(index), reply, {
        name: `the reply of \`${reply.to}\``,
        path: ['replies', index],
      }),
    ),
  ];
}
