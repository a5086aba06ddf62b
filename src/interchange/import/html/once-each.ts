import type { FoundRest, FoundReview } from '../found-review.ts';
import { isScalar } from '../tree/json.ts';
import { cleanText } from '../values/clean-text.ts';

/** The reviews of a page, each once: what a second copy says otherwise is with the first. */
export function onceEach(reviews: readonly FoundReview[]): readonly FoundReview[] {
  const known = new Map<string, FoundReview>();
  for (const review of reviews) {
    const key = JSON.stringify([
      review.claim?.toLowerCase(),
      review.url?.replace(/[#?].*$|\/$/gs, ''),
      review.label?.toLowerCase(),
    ]);
    const first = known.get(key);
    known.set(key, first === undefined ? review : joined(first, review));
  }
  return [...known.values()];
}

/** The first copy with what only the second says. */
function joined(first: FoundReview, second: FoundReview): FoundReview {
  const said = new Set([...fieldsOf(first), ...first.rest].map(({ value }) => cleanText(value)));
  const more = [...fieldsOf(second), ...second.rest].filter(({ value }) => !said.has(cleanText(value)));
  const problems = second.problems.filter(
    ({ path, value }) => !first.problems.some((each) => each.path === path && each.value === value),
  );
  return {
    ...first,
    rest: [...first.rest, ...more.map(({ path, value }) => ({ path: `again.${path}`, value }))],
    problems: [...first.problems, ...problems.map((each) => ({ ...each, path: `again.${each.path}` }))],
  };
}

/** What the fields hold, with names for the paths. */
function fieldsOf({ from: _from, rest: _rest, problems: _problems, ...fields }: FoundReview): readonly FoundRest[] {
  return Object.entries(fields).flatMap(([name, value]) => valuesOf(name, value));
}

function valuesOf(path: string, value: unknown): readonly FoundRest[] {
  if (isScalar(value)) return [{ path, value: String(value) }];
  if (Array.isArray(value)) return value.flatMap((member) => valuesOf(path, member));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => valuesOf(`${path}.${name}`, inner));
  return [];
}
