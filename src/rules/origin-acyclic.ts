import type { Id } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import { circlesIn, dependencies, readIn, statedIn, type Dependency } from '../provenance/index.ts';
import type { FileFinding, RuleFinding, Rule } from './rule.ts';

/** No source depends on itself. */
export const originAcyclic: Rule = {
  name: 'origin-acyclic',
  level: 'error',
  summary: 'No source depends on itself.',
  why: 'If each has it from the other, neither knows it; a circle only looks like a second source.',
  basis: 'The format: `basedOn`, with what `from` implies, has no circles, nor has `seenIn`.',
  on: {
    *check(subject) {
      const { own, check } = subject;
      const items = Object.values(check.evidence ?? {});
      const starts = new Set([...Object.keys(own.sources ?? {}), ...items.map(({ source }) => source)]);
      yield* inCheck(circlesIn(starts, dependencies(subject)), subject, BASED);
      yield* inCheck(circlesIn(starts, readIn(subject.sources)), subject, READ);
    },
    *project({ project: { sources } }) {
      if (sources === undefined) return;
      const ids = Object.keys(sources.entries);
      yield* inSharedFile(circlesIn(ids, statedIn(sources.entries)), sources.path, BASED);
      yield* inSharedFile(circlesIn(ids, readIn(sources.entries)), sources.path, READ);
    },
  },
};

type Circles = ReturnType<typeof circlesIn>;

/** Circles that run through shared sources only are reported in the shared file. */
function* inCheck(circles: Circles, { own }: CheckSubject, verb: string): Iterable<RuleFinding> {
  const isHere = ({ from, path: [section] }: Dependency): boolean =>
    section === 'evidence' || own.sources?.[from] !== undefined;
  for (const circle of circles) {
    const closing = circle.findLastIndex(isHere);
    const last = circle[closing];
    if (last === undefined) continue;
    const turned = [...circle.slice(closing + 1), ...circle.slice(0, closing + 1)];
    const others = turned.slice(0, -1).filter(isHere);
    yield {
      path: last.path,
      ...words(turned, verb),
      related: others
        .slice(0, MOST_PLACES)
        .map(({ from, to, path }) => ({ path, message: `\`${from}\` ${verb} \`${to}\`.` })),
    };
  }
}

function* inSharedFile(circles: Circles, file: string, verb: string): Iterable<FileFinding> {
  for (const circle of circles) {
    const last = circle.at(-1);
    // The shared file has no section for its sources: it is one.
    if (last !== undefined) yield { file, path: last.path.slice(1), ...words(circle, verb) };
  }
}

const BASED = 'depends on';
const READ = 'is known only through';

/** How much of a long circle a message shows, and how many of its places are listed. */
const MOST_STEPS = 30;
const MOST_PLACES = 10;

function words(circle: readonly Dependency[], verb: string): Pick<RuleFinding, 'message' | 'hint'> {
  const ids: readonly Id[] = [...circle.map(({ from }) => from), circle.at(-1)?.to ?? ''];
  const shown =
    ids.length <= MOST_STEPS
      ? ids
      : [...ids.slice(0, MOST_STEPS - 1), `${(ids.length - MOST_STEPS).toLocaleString('en')} more`, ids.at(-1) ?? ''];
  return {
    message: `\`${ids[0]}\` ${verb} itself: ${shown.join(' → ')}.`,
    hint:
      verb === READ
        ? 'Remove `seenIn` from the source that you read yourself.'
        : 'Remove the step that is not true; what a source found out for itself goes in `ownWork`.',
  };
}
