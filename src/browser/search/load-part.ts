/// <reference lib="dom" />
import type { IndexPart } from '../../site/search/entry.ts';

/** A part of the index, which lies next to the search page; nothing else is ever asked for. */
export async function loadPart(name: string): Promise<IndexPart> {
  const response = await fetch(new URL(`${encodeURIComponent(name)}.json`, location.href));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
