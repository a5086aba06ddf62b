/// <reference lib="dom" />
import type { Entry, SearchData } from '../../site/search/entry.ts';
import type { FilterName, Offer } from './filters.ts';
import type { PageParts } from './page-parts.ts';

/** More in one filter, nobody reads. */
const MOST_OFFERS = 200;

/** Shows the rows of some entries. */
export function showRows({ rows, more }: PageParts, entries: readonly Entry[], count: number): void {
  const html = entries
    .slice(0, count)
    .map(({ row }) => row)
    .join('');
  more.hidden = entries.length <= count;
  // The rows are made by the build, which escapes what is in them like that of any page.
  rows.innerHTML = html;
}

/** Says how many checks were found. */
export function say(status: HTMLElement, sentence: string): void {
  if (status.textContent !== sentence) status.textContent = sentence;
}

/** How many checks were found, in words. */
export function countOf({ words, digits }: SearchData, language: string, count: number): string {
  if (count === 0) return words.none;
  const phrase = words.checks[new Intl.PluralRules(language).select(count)] ?? words.checks.other;
  return phrase.replaceAll('{n}', new Intl.NumberFormat(language, { numberingSystem: digits }).format(count));
}

/** Puts what a filter offers into it; what is chosen stays. */
export function fill(select: HTMLSelectElement, offers: readonly Offer[], any: string): void {
  const chosen = select.value;
  const name = offers.find(({ id }) => id === chosen)?.name ?? select.selectedOptions[0]?.text ?? chosen;
  const options = [new Option(any, '')];
  for (const { id, name: label, count } of offers) options.push(new Option(`${label} (${count})`, id));
  if (chosen !== '' && !offers.some(({ id }) => id === chosen)) options.push(new Option(name, chosen));
  select.replaceChildren(...options);
  select.value = chosen;
}

/** What a filter offers, in the order in which readers look for it. */
export function inOrder(
  filter: FilterName,
  offers: readonly Offer[],
  { ratings, language }: { readonly ratings: readonly string[]; readonly language: string },
): readonly Offer[] {
  if (filter === 'verdict') return offers.toSorted((one, other) => ratings.indexOf(one.id) - ratings.indexOf(other.id));
  if (filter === 'year') return offers.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const { compare } = new Intl.Collator(language);
  return offers
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_OFFERS)
    .toSorted((one, other) => compare(one.name, other.name));
}
