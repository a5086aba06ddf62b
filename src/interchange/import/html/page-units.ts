import type { Unit } from '../find/sightings.ts';
import { parsePiece } from '../json/parse-piece.ts';
import { parseHtml } from '../../../snapshots/index.ts';
import type { Json } from '../tree/json.ts';
import { markedUpItems, MICRODATA, RDFA } from './marked-up-items.ts';
import { lookAround } from './look-around.ts';

/** What a page holds: one unit with all that programs can read on it, and what is wrong with parts of it. */
export interface PageContent {
  readonly unit?: Unit;
  readonly problems: readonly string[];
}

/** Reads a page; `base` is its address where the page does not say it. */
export function readPage(html: string, base?: string): PageContent {
  const root = parseHtml(html);
  if (root === 'too-large') return { problems: ['The page is made of more than a page can be, and was not read.'] };
  if (root === 'timed-out') return { problems: ['The page takes too long to read, and was not read.'] };
  const { blocks, language, address } = lookAround(root);
  const values: Json[] = [];
  const problems: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const text = withoutWrapping(block);
    if (text === '') continue;
    const parsed = parsePiece(text, `Script block ${index + 1} of the page`);
    values.push(...parsed.values);
    problems.push(...parsed.problems);
  }
  for (const dialect of [MICRODATA, RDFA]) {
    const { items, isTooMuch } = markedUpItems(root, dialect);
    values.push(...items);
    if (isTooMuch) problems.push('The page marks up more than can be read; the rest of it was not read.');
  }
  return { unit: { value: values, base: address ?? base, language, kind: 'page' }, problems };
}

/** What pages put around the JSON of a script for browsers of long ago. */
function withoutWrapping(block: string): string {
  return block
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$/, '')
    .trim()
    .replace(/;$/, '');
}
