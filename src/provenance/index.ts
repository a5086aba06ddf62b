export { controllersOf } from './control.ts';
export { circlesIn, dependencies, readIn, statedIn, type Dependency } from './circles.ts';
export { nameGroup } from './name-group.ts';
export type { Chain, PartyGroup, ItemProvenance, Link, Provenance } from './provenance.ts';
export { isAnonymous, isUnattributed } from './provenance.ts';
export { sourcesWithoutOrigin } from './without-origin.ts';
export { prepareTrace, traceOf, type Trace } from './trace.ts';
