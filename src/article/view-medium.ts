import type { Id, Medium } from '../model/index.ts';
import type { MediumView } from './medium-view.ts';
import type { NumberedSources } from './number-sources.ts';
import type { Passage } from './passage.ts';
import { texts } from './texts.ts';
import { tidy } from './wording.ts';

/** A picture, video or sound with its credit; `stamp` is what is printed across it if it is itself the falsehood. */
export function viewMedium(
  id: Id,
  medium: Medium,
  { sources, stamp }: { readonly sources: NumberedSources; readonly stamp: () => Passage },
): MediumView {
  const printed = medium.shownAs === false ? stamp() : undefined;
  const alt = tidy(medium.alt);
  return {
    id,
    file: medium.file,
    alt: printed === undefined ? alt : `${printed.text}: ${alt}`,
    credit: tidy(medium.credit),
    ...texts(medium, ['caption', 'licence']),
    source: medium.source === undefined ? undefined : sources.ref(medium.source),
    ...(printed === undefined ? {} : { stamp: printed }),
  };
}
