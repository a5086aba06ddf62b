import { absenceSearched } from './absence-searched.ts';
import { claimHasEvidence } from './claim-has-evidence.ts';
import { contraryAnswered } from './contrary-answered.ts';
import { correctionsSound } from './corrections-sound.ts';
import { datesInOrder } from './dates-in-order.ts';
import { definedOnce } from './defined-once.ts';
import { definitionUsed } from './definition-used.ts';
import { evidenceCited } from './evidence-cited.ts';
import { fileNameIsId } from './file-name-is-id.ts';
import { idUnique } from './id-unique.ts';
import { mediaCredited } from './media-credited.ts';
import { ratingInScale } from './rating-in-scale.ts';
import { referenceExists } from './reference-exists.ts';
import { scaleSound } from './scale-sound.ts';
import { sourceLocatable } from './source-locatable.ts';
import { statementAttributed } from './statement-attributed.ts';
import { summaryShort } from './summary-short.ts';
import type { Rule } from './rule.ts';

export type { Finding, RelatedFinding, Rule, SourceSubject, Surroundings } from './rule.ts';

/** All rules, by name. */
export const RULES: readonly Rule[] = [
  absenceSearched,
  claimHasEvidence,
  contraryAnswered,
  correctionsSound,
  datesInOrder,
  definedOnce,
  definitionUsed,
  evidenceCited,
  fileNameIsId,
  idUnique,
  mediaCredited,
  ratingInScale,
  referenceExists,
  scaleSound,
  sourceLocatable,
  statementAttributed,
  summaryShort,
];
