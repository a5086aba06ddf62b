export { controllersOf } from './control.ts';
export { circlesIn, dependenciesOf, readingsOf, type Dependency } from './circles.ts';
export type { Chain, End, House, ItemProvenance, Link, Provenance } from './provenance.ts';
export { isAnonymous, isUnattributed } from './provenance.ts';
export { traceOf, type Bearing, type Trace, type Traceable } from './trace.ts';
