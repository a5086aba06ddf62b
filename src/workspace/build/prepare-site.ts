import type { Unit } from '../../site/index.ts';
import { checkSite } from './check-site.ts';
import type { Journal } from './journal.ts';
import { openKeeping, type Preparing } from './keep-knowledge.ts';
import { makeUnits, type NewFile } from './make-units.ts';
import { NOTHING } from './manifest.ts';
import { openNext, type NextSite } from './next-site.ts';

/** Makes and checks everything, and writes down what is to be done; the site itself stays as it is. */
export async function prepareSite(
  preparing: Preparing,
): Promise<{ readonly problems: readonly string[] } | { readonly next: NextSite; readonly journal: Journal }> {
  const { plan, ground, last, folders, out, stage, options, collect } = preparing;
  const { watch, clean } = options;
  watch.phase('make the files');
  const known = last.units();
  const { isAsBefore } = ground;
  const keeping = openKeeping({ last: isAsBefore ? last : NOTHING, out, stage });
  // Where all of them are made, none is kept in memory.
  const kept = isAsBefore ? [...plan.units()] : undefined;
  const units = (): Iterable<Unit> => kept ?? plan.units();
  const total = kept?.length ?? countOf(plan.units());
  const made = await makeUnits(units(), {
    known,
    isAsBefore,
    isTrusted: !clean,
    disturbed: folders.disturbed,
    out,
    stage,
    onLinks: keeping.addLinks,
    onUnit: (unit, milliseconds) => {
      if (unit.isLarge === true) collect();
      watch.unit(unit.name, milliseconds, total);
    },
  });
  collect();
  watch.phase('check paths and links');
  const next = openNext({ plan, units, known, made, last: isAsBefore ? last : NOTHING, isAsBefore, out, stage });
  const problems = checkSite(next, isAsBefore ? known : NOTHING.units());
  if (problems.length > 0) {
    stage.clear();
    return { problems };
  }
  collect();
  watch.phase('write down what is to be done');
  const knowledge = keeping.end(next, preparing);
  return { next, journal: { writes: inOrder(made.files), removals: next.removals, known: knowledge } };
}

function countOf(things: Iterable<unknown>): number {
  let count = 0;
  for (const each of things) if (each !== undefined) count += 1;
  return count;
}

/**
 * What is new comes before what is changed, and lists come last: whoever follows a link meets a page that is there. What is
 * new is linked to by nothing yet.
 */
function inOrder(files: readonly NewFile[]): Journal['writes'] {
  const stages = ['asset', 'page', 'list'];
  const rank = ({ stage, isNew }: NewFile): number => stages.indexOf(stage) + (isNew ? 0 : stages.length);
  return files.toSorted((one, other) => rank(one) - rank(other)).map(({ staged, path }) => [staged, path]);
}
