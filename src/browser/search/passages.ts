/// <reference lib="dom" />
import type { Engine } from './engine.ts';
import { narrowed, type Chosen } from './filters.ts';
import { openTexts, type Passage } from './full-text.ts';
import type { PageParts } from './page-parts.ts';
import { showPassages, type Hit } from './show-passages.ts';

/** How many pages are looked at: more than are shown, since some stand among the results already, or are filtered out. */
const LOOKED_AT = 30;
/** How many passages are shown. */
const SHOWN = 10;

/** Shows what whole texts hold of a query, below the results; does nothing on a site that does not search them. */
export function openPassages(page: PageParts, engine: Engine): (query: string, chosen: Chosen) => void {
  const { inText, data, status } = page;
  if (inText === undefined || data.fullText === undefined) return () => undefined;
  const search = openTexts(data.fullText);
  let latest = 0;
  const show = async (query: string, chosen: Chosen): Promise<void> => {
    latest += 1;
    const mine = latest;
    const passages = query.trim() === '' ? [] : await search(query, LOOKED_AT);
    // A later query may be answered first; whoever walks through the passages keeps the place.
    if (mine !== latest || inText.contains(document.activeElement)) return;
    const hits = hitsOf(passages, engine, { query, chosen }).slice(0, SHOWN);
    showPassages(inText, hits);
    // “Nothing found” above what was found would be wrong.
    status.hidden = hits.length > 0 && page.rows.childElementCount === 0;
  };
  return (query, chosen) => {
    show(query, chosen).catch(() => {
      status.textContent = data.words.failed;
    });
  };
}

/** The checks that passages are from, but for those that the usual search finds, and those that the filters leave out. */
function hitsOf(
  passages: readonly Passage[],
  engine: Engine,
  { query, chosen }: { readonly query: string; readonly chosen: Chosen },
): readonly Hit[] {
  const known = new Set(engine.find(query));
  const entries = new Map(narrowed(engine.find(''), chosen).map((entry) => [entry.path, entry] as const));
  return passages.flatMap((passage) => {
    const entry = entries.get(passage.path);
    return entry === undefined || known.has(entry) ? [] : [{ entry, passage }];
  });
}
