import type { ClaimFinding } from '../../model/index.ts';
import { SHAPES } from '../../theme/shapes.ts';
import { markup, type Html } from './markup.ts';
import type { Page } from './page.ts';

/** A small drawing that says by its shape what the word next to it says; nothing for a word that has no class. */
export function shape(name: string | undefined): Html {
  if (name === undefined) return markup``;
  const path = Object.hasOwn(SHAPES, name) ? SHAPES[name] : SHAPES['context'];
  return markup`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
}

/** The word for a finding, with its shape; of a withdrawn check, struck through and without it, as the verdict is. */
export function findingHtml(
  { finding, findingLabel }: { readonly finding?: ClaimFinding; readonly findingLabel?: string },
  { view, word }: Page,
): Html | false {
  if (finding === undefined || findingLabel === undefined) return false;
  if (view.status === 'withdrawn') return markup`<s class="finding">${word(findingLabel)}</s>`;
  const drawing = finding === 'mixed' || finding === 'unproven' ? `finding-${finding}` : finding;
  return markup`<span class="finding is-${finding}">${shape(drawing)}${word(findingLabel)}</span>`;
}
