import type { Evidence, Id, Source, Table } from '../model/index.ts';
import { stepsOf, stepsOfItem } from './steps.ts';
import { walk } from './walk.ts';

/** The sources that the items rest on and that do not say where they have it from, each once; `from` of an item says it for that item. */
export function sourcesWithoutOrigin(items: readonly Evidence[], sources: Table<Source>): readonly Id[] {
  const steps = items.map((item) => ({ source: item.source, ...stepsOfItem(item, sources) }));
  const { order } = walk(
    steps.flatMap(({ next }) => next),
    (source) => stepsOf(sources[source]).next,
  );
  return [
    ...new Set([
      ...steps.filter(({ end }) => end === 'not-stated').map(({ source }) => source),
      ...order.filter((source) => stepsOf(sources[source]).end === 'not-stated'),
    ]),
  ];
}
