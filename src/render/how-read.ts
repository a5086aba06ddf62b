import type { EvidenceView, SourceView, ArticleView } from '../article/index.ts';

/** How we have a source that was not read elsewhere: its copy, or that it was read; undefined where nothing shows that there was anything to read. */
export function howRead(
  { stored, address }: SourceView,
  items: readonly EvidenceView[],
  { words }: ArticleView,
): string | undefined {
  if (stored !== undefined) return stored.label;
  // A conversation that nobody wrote down was heard: neither an address nor a quotation says that it was read.
  return address === undefined && items.every(({ quote }) => quote === undefined) ? undefined : words.ownWords;
}
