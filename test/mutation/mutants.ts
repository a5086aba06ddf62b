import { dateMutants } from './dates.ts';
import { choiceMutants } from './choices.ts';
import { moveMutants } from './moves.ts';
import { referenceMutants } from './references.ts';
import { shapeMutants } from './shapes.ts';
import type { Mutant } from './mutant.ts';
import type { Specimen } from './specimen.ts';
import { wordMutants } from './words.ts';

/** Every mutant of a specimen. */
export function* mutantsOf(specimen: Specimen): Iterable<Mutant> {
  yield* shapeMutants(specimen);
  yield* moveMutants(specimen);
  yield* wordMutants(specimen);
  yield* choiceMutants(specimen);
  yield* dateMutants(specimen);
  yield* referenceMutants(specimen);
}
