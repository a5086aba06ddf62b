export { controllersOf } from './control.ts';
export { circlesIn, dependencies, readIn, statedIn, type Dependency } from './circles.ts';
export { nameHouse } from './name-house.ts';
export type { House, ItemProvenance, Link, Provenance } from './provenance.ts';
export { isAnonymous, isUnattributed } from './provenance.ts';
export { prepareTrace, traceOf, type Trace } from './trace.ts';
