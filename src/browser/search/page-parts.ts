/// <reference lib="dom" />
import type { SearchData } from '../../site/search/entry.ts';
import { FILTERS, type FilterName } from './filters.ts';

/** The elements of the search page that a script deals with. */
export interface PageParts {
  readonly data: SearchData;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filters: ReadonlyMap<FilterName, HTMLSelectElement>;
  readonly status: HTMLElement;
  readonly rows: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Where passages of whole texts are shown, on a site that searches them. */
  readonly inText: HTMLElement | undefined;
}

/** Finds the parts of the search page; undefined on any other page. */
export function partsOf(page: Document): PageParts | undefined {
  const form = page.querySelector<HTMLFormElement>('form.search[data-search]');
  const field = page.querySelector<HTMLInputElement>('#q');
  const status = page.querySelector<HTMLElement>('#found');
  const rows = page.querySelector<HTMLElement>('#results');
  const more = page.querySelector<HTMLButtonElement>('#more');
  if (form === null || field === null || status === null || rows === null || more === null) return undefined;
  const data: SearchData = JSON.parse(form.dataset['search'] ?? '');
  const filters = new Map<FilterName, HTMLSelectElement>();
  for (const name of FILTERS) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select !== null) filters.set(name, select);
  }
  const inText = page.querySelector<HTMLElement>('#in-text') ?? undefined;
  return { data, form, field, filters, status, rows, more, inText };
}
