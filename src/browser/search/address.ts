/// <reference lib="dom" />
import { FILTERS, type FilterName } from './filters.ts';
import type { PageParts } from './page-parts.ts';

/** Puts what an address asks for into the fields. */
export function takeFromAddress({ field, filters }: PageParts, address: string): void {
  const asked = new URL(address).searchParams;
  field.value = asked.get('q') ?? '';
  for (const [name, select] of filters) choose(select, asked.get(name) ?? '');
}

/** The address of what the fields ask for, which can be shared. */
export function addressOf(query: string, chosen: Readonly<Record<FilterName, string>>, address: string): string {
  const url = new URL(address);
  const asked = new URLSearchParams();
  if (query.trim() !== '') asked.set('q', query.trim());
  for (const name of FILTERS) if (chosen[name] !== '') asked.set(name, chosen[name]);
  url.search = asked.toString();
  return url.href;
}

/** Chooses a value, also one that is not offered yet. */
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
}
