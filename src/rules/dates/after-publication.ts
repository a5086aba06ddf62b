import { asList, isBefore, type FactCheck, type Source, type Table } from '../../model/index.ts';
import type { RuleFinding } from '../rule.ts';
import { lastChangeOf } from './date-orders.ts';
import { isAfter } from './dates.ts';

/** What a public check did only after it was published, where its dates let readers think otherwise. */
export function* afterPublication(check: FactCheck, sources: Table<Source>): Iterable<RuleFinding> {
  yield* askedLate(check);
  yield* readLate(check, sources);
}

/** Who was first asked after publication had no right of reply, unless a correction tells that the answer came later. */
function* askedLate(check: FactCheck): Iterable<RuleFinding> {
  const { published, replies = [], corrections = [] } = check;
  const last = lastChangeOf(check);
  if (published === undefined || last === undefined) return;
  for (const [index, { to, asked }] of replies.entries()) {
    // One that is later than all that the check says of itself has another finding.
    if (asked === undefined || !isAfter(asked, published) || isAfter(asked, last.date)) continue;
    const wasAskedBefore = replies.some(
      (other) => other.to === to && other.asked !== undefined && !isAfter(other.asked, published),
    );
    if (wasAskedBefore || corrections.some(({ date }) => !isBefore(date, asked))) continue;
    yield {
      path: ['replies', index, 'asked'],
      atMost: 'warning',
      message: `\`${to}\` was first asked on ${asked}, after the check was published on ${published}.`,
      hint: 'Fix the date. If it was so, tell readers in a correction of kind `update` that the answer was sought after publication.',
      related: [{ path: ['published'], message: 'When it was published.' }],
    };
  }
}

/**
 * A source that was opened again says nothing of the check. Where nothing at all was read before the last change, the check
 * cannot have been made from it on the day that it gives.
 */
function* readLate(check: FactCheck, sources: Table<Source>): Iterable<RuleFinding> {
  const last = lastChangeOf(check);
  if (last === undefined) return;
  const ids = new Set(Object.values(check.evidence ?? {}).flatMap(({ source, from }) => [source, ...asList(from)]));
  const read = [...ids].flatMap((id) => {
    const { accessed, seenIn } = sources[id] ?? {};
    return accessed === undefined || seenIn !== undefined ? [] : [{ id, accessed }];
  });
  const [first] = read;
  if (first === undefined || !read.every(({ accessed }) => isAfter(accessed, last.date))) return;
  const earliest = read.reduce((one, other) => (isBefore(other.accessed, one.accessed) ? other : one), first);
  const isLocal = check.sources?.[earliest.id]?.accessed !== undefined;
  yield {
    path: isLocal ? ['sources', earliest.id, 'accessed'] : last.path,
    atMost: 'info',
    message: `No source of the evidence was read before ${earliest.accessed}, but the check last changed on ${last.date}.`,
    hint: 'Fix the dates: `accessed` is when the source was read, and `updated` is when the check last changed. If the sources were only opened again, leave it.',
    related: [{ path: last.path, message: 'The last date that the check gives.' }],
  };
}
