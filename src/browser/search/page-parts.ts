/// <reference lib="dom" />
import { FILTERS, type FilterName } from './filters.ts';

/** The words of the search page that a script says, and what it must know of the site. */
export interface PageData {
  /** The names of the parts of the index, the newest first. */
  readonly parts: readonly string[];
  /** The ids of the ratings in the order of the scale. */
  readonly ratings: readonly string[];
  /** The numerals of the language. */
  readonly digits: string;
  readonly words: {
    readonly any: string;
    readonly none: string;
    readonly loading: string;
    readonly failed: string;
    /** By grammatical number, with `{n}` for the number. */
    readonly checks: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  };
}

/** The elements of the search page that a script deals with. */
export interface PageParts {
  readonly data: PageData;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filters: ReadonlyMap<FilterName, HTMLSelectElement>;
  readonly status: HTMLElement;
  readonly rows: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** Finds the parts of the search page; undefined on any other page. */
export function partsOf(page: Document): PageParts | undefined {
  const form = page.querySelector<HTMLFormElement>('form.search[data-search]');
  const field = page.querySelector<HTMLInputElement>('#q');
  const status = page.querySelector<HTMLElement>('#found');
  const rows = page.querySelector<HTMLElement>('#results');
  const more = page.querySelector<HTMLButtonElement>('#more');
  if (form === null || field === null || status === null || rows === null || more === null) return undefined;
  const data: PageData = JSON.parse(form.dataset['search'] ?? '');
  const filters = new Map<FilterName, HTMLSelectElement>();
  for (const name of FILTERS) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select !== null) filters.set(name, select);
  }
  return { data, form, field, filters, status, rows, more };
}
