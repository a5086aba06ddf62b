import { createHash } from 'node:crypto';
import type { Digest } from './digest.ts';
import { DIGEST_BYTES, merkleRoot } from './merkle-root.ts';

/** Replaces one or more paragraphs that are not kept. */
const LEFT_OUT = '[…]';

/** The paragraphs of an extracted text; form feeds between pages are paragraph breaks, too. */
export function paragraphsOf(text: string): readonly string[] {
  return withoutLastBreaks(text)
    .split(/\n{2,}|\n*\f\n*/)
    .filter((paragraph) => paragraph !== '');
}

/** By hand: an expression for the line breaks at the end tries every run of them again from each of its breaks. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

/** Picks paragraphs by their place among all. */
export type PickParagraphs = (paragraphs: readonly string[]) => ReadonlySet<number>;

/** What is stored of a source whose page must not be published again. */
export interface Excerpts {
  /** The kept paragraphs in their order, each run of others replaced by a mark. */
  readonly text: string;
  /** The digest of every paragraph, one a line; those that are kept are marked. */
  readonly list: string;
  readonly root: Digest;
}

/** More paragraphs have no document; the list of their digests is stored and must be read again. */
const PARAGRAPHS = 500_000;

/** Keeps the paragraphs that are needed, and the digests of all; undefined if they are too many. */
export function excerptsOf(text: string, pick: PickParagraphs): Excerpts | undefined {
  const kept: string[] = [];
  const lines: string[] = [];
  let wasLeftOut = false;
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length > PARAGRAPHS) return undefined;
  const digests = Buffer.alloc(paragraphs.length * DIGEST_BYTES);
  const needed = pick(paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    const digest = digestOfParagraph(paragraph);
    const isKept = needed.has(index);
    digest.copy(digests, index * DIGEST_BYTES);
    lines.push(`${isKept ? '+' : ' '} ${digest.toString('hex')}\n`);
    if (isKept) kept.push(paragraph);
    else if (!wasLeftOut) kept.push(LEFT_OUT);
    wasLeftOut = !isKept;
  }
  return { text: kept.length === 0 ? '' : `${kept.join('\n\n')}\n`, list: lines.join(''), root: merkleRoot(digests) };
}

/** Whether the kept paragraphs are those that the list marks, and the list is that of the root. */
export function verifyExcerpts(list: Uint8Array, text: Uint8Array | undefined, root: Digest | undefined): boolean {
  const lines = new TextDecoder().decode(list).split('\n').slice(0, -1);
  const digests = Buffer.alloc(lines.length * DIGEST_BYTES);
  const kept = paragraphsOf(new TextDecoder().decode(text ?? new Uint8Array()));
  let next = 0;
  let wasLeftOut = false;
  for (const [index, line] of lines.entries()) {
    const [, mark, hex] = /^([+ ]) ([0-9a-f]{64})$/.exec(line) ?? [];
    if (hex === undefined) return false;
    digests.write(hex, index * DIGEST_BYTES, 'hex');
    if (mark === '+') {
      if (digestOfParagraph(kept[next] ?? '').toString('hex') !== hex) return false;
      next++;
    } else if (!wasLeftOut && kept[next++] !== LEFT_OUT) return false;
    wasLeftOut = mark === ' ';
  }
  return next === kept.length && merkleRoot(digests) === root;
}

function digestOfParagraph(paragraph: string): Buffer {
  return createHash('sha256').update(paragraph).digest();
}
