import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Entry } from '../../site/search/entry.ts';
import { isPair, termsOf } from './terms.ts';

/** Finds entries. */
export interface Engine {
  /** Adds entries; they are found from then on. */
  add(entries: readonly Entry[]): Promise<void>;
  /** What matches a query, the best first; of an empty query, everything in the order in which it was added. */
  find(query: string): readonly Entry[];
}

/** How much a match counts, by where it is. */
const WEIGHTS = { title: 3, claim: 2, claimant: 2.5, topics: 1.5, rating: 1, places: 1, year: 1 };
const FIELDS = Object.keys(WEIGHTS);
/** The browser can draw and take in keys between two stretches of work. */
const AT_ONCE = 100;
/** With fewer results than these, those that hold some of the words follow. */
const FEW = 10;

/** An engine for texts in a language. */
export function openEngine(language: string): Engine {
  const entries: Entry[] = [];
  const index = new MiniSearch<{ readonly id: number; readonly entry: Entry }>({
    fields: FIELDS,
    extractField: ({ id, entry }, field) => (field === 'id' ? id : textOf(entry, field)),
    tokenize: (text) => [...termsOf(text, language)],
    processTerm: (term) => term,
  });
  const search = (query: string, options: SearchOptions): readonly number[] =>
    index.search(query, { ...TOLERANT, ...options }).map(({ id }: { readonly id: number }) => id);
  return {
    add: async (more) => {
      const first = entries.length;
      entries.push(...more);
      await index.addAllAsync(
        more.map((entry, number) => ({ id: first + number, entry })),
        { chunkSize: AT_ONCE },
      );
    },
    find: (query) => {
      if (termsOf(query, language).length === 0) return query.trim() === '' ? entries : [];
      const whole = search(query, { combineWith: 'AND' });
      const found = whole.length < FEW ? new Set([...whole, ...search(query, { combineWith: 'OR' })]) : whole;
      return [...found].flatMap((id) => entries[id] ?? []);
    },
  };
}

/** The longer a word, the more of its letters may be wrong; the beginning of a word is enough. */
const TOLERANT: SearchOptions = {
  boost: WEIGHTS,
  prefix: (term) => term.length > 1 || isPair(term),
  fuzzy: (term) => (term.length < 4 || isPair(term) || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
  weights: { fuzzy: 0.3, prefix: 0.6 },
};

function textOf({ title, claim, claimant, role, rating, topics, places, year }: Entry, field: string): string {
  const texts: Readonly<Record<string, string>> = {
    title,
    claim: claim ?? '',
    claimant: `${claimant.name} ${role ?? ''}`,
    topics: topics.join(' · '),
    rating: rating?.name ?? '',
    places: places.join(' · '),
    year: year ?? '',
  };
  return texts[field] ?? '';
}
