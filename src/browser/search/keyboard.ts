/// <reference lib="dom" />
import type { PageParts } from './page-parts.ts';

/** The arrow keys lead through the results and back to the field, Escape to the field, Enter to the first result. */
export function listenToKeys({ form, field, rows }: PageParts, search: () => void): void {
  // The first link of a row is its headline.
  const links = (): readonly HTMLElement[] => [...rows.children].flatMap((row) => row.querySelector('a') ?? []);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') {
      search();
      go(event, links()[0]);
    }
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    search();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
    links()[0]?.focus();
  });
  rows.addEventListener('keydown', (event) => {
    const all = links();
    const here = all.findIndex((link) => link === event.target);
    if (event.key === 'Escape') go(event, field);
    else if (here >= 0 && event.key === 'ArrowDown') go(event, all[here + 1]);
    else if (here >= 0 && event.key === 'ArrowUp') go(event, all[here - 1] ?? field);
  });
}

function go(event: KeyboardEvent, target: HTMLElement | undefined): void {
  event.preventDefault();
  target?.focus();
  if (target instanceof HTMLInputElement) target.select();
}
