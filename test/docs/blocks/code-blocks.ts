import { everyToken, readDocuments } from '../../../scripts/docs-site/documents.ts';

/** A fenced piece of code in a page of the documentation. */
export interface CodeBlock {
  readonly path: string;
  /** Its place among the blocks of its page, from 0. */
  readonly index: number;
  readonly language: string;
  readonly text: string;
}

/** Every block of code in the documentation. */
export function readCodeBlocks(): readonly CodeBlock[] {
  return readDocuments().flatMap(({ path, tokens }) =>
    everyToken(tokens)
      .filter(({ type }) => type === 'code')
      .map((token, index) => ({
        path,
        index,
        language: 'lang' in token ? String(token.lang) : '',
        text: `${'text' in token ? token.text : ''}\n`,
      })),
  );
}
