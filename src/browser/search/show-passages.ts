/// <reference lib="dom" />
import type { Entry } from '../../site/search/entry.ts';
import type { Passage } from './full-text.ts';

/** A check, and what its text holds. */
export interface Hit {
  readonly entry: Entry;
  readonly passage: Passage;
}

/** Shows checks with the passage of each that was found; without any, the place for them is hidden. */
export function showPassages(section: HTMLElement, hits: readonly Hit[]): void {
  section.hidden = hits.length === 0;
  section.querySelector('ol')?.replaceChildren(...hits.flatMap(({ entry, passage }) => rowOf(entry, passage) ?? []));
}

function rowOf({ row }: Entry, { pieces }: Passage): Element | undefined {
  const template = document.createElement('template');
  // The rows are made by the build, which escapes what is in them like that of any page.
  template.innerHTML = row;
  const item = template.content.firstElementChild;
  if (item === null) return undefined;
  const text = document.createElement('p');
  text.className = 'excerpt';
  text.append(...pieces.map((piece, index) => (index % 2 === 0 ? piece : marked(piece))));
  item.append(text);
  return item;
}

function marked(piece: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = piece;
  return element;
}
