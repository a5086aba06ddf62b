import type { Id, Medium } from '../model/index.ts';
import type { MediumView } from './medium-view.ts';
import type { NumberedSources } from './number-sources.ts';
import { texts } from './texts.ts';
import { tidy } from './wording.ts';

/** A picture, video or sound with its credit. */
export function viewMedium(id: Id, medium: Medium, sources: NumberedSources): MediumView {
  return {
    id,
    file: medium.file,
    alt: tidy(medium.alt),
    credit: tidy(medium.credit),
    ...texts(medium, ['caption', 'licence']),
    source: medium.source === undefined ? undefined : sources.ref(medium.source),
  };
}
