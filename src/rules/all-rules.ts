// One line for each rule; the order is that of their names.
export { absenceSearched } from './absence-searched.ts';
export { claimHasEvidence } from './claim-has-evidence.ts';
export { contraryAnswered } from './contrary-answered.ts';
export { correctionsSound } from './corrections-sound.ts';
export { datesInOrder } from './dates-in-order.ts';
export { definedOnce } from './defined-once.ts';
export { definitionUsed } from './definition-used.ts';
export { evidenceCited } from './evidence-cited.ts';
export { fileNameIsId } from './file-name-is-id.ts';
export { idUnique } from './id-unique.ts';
export { mediaCredited } from './media-credited.ts';
export { ratingInScale } from './rating-in-scale.ts';
export { referenceExists } from './reference-exists.ts';
export { scaleSound } from './scale-sound.ts';
export { sourceLocatable } from './source-locatable.ts';
export { statementAttributed } from './statement-attributed.ts';
export { summaryShort } from './summary-short.ts';
