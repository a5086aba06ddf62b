import type { Correction, FactCheck } from '../model/index.ts';
import type { FileFinding, Finding, Rule } from './rule.ts';

/** Against the base revision, a published check whose substance changed has a new correction. */
export const changeIsCorrected: Rule = {
  name: 'change-is-corrected',
  level: 'error',
  alsoWithdrawn: true,
  summary: 'A published check whose statement, finding, evidence quotation or rating changed has a new correction.',
  why: 'Readers who relied on the earlier version must be told that it changed; a silent edit is the one that nobody can forgive.',
  basis: 'IFCN Code of Principles and EFCSN Code of Standards on open and honest corrections.',
  on: {
    *change({ own }, before, base) {
      if (!isPublic(before) || own.translationOf !== undefined) return;
      const changes = [...changesBetween(before, own)];
      const [first, ...others] = changes;
      if (first === undefined) return;
      const added = newCorrections(before, own);
      if (added.length === 0) yield uncorrected(first, others, base.name);
      else yield* ratingUnexplained(before, own, added);
    },
    *project({ base }) {
      for (const { path, check } of base?.deleted ?? []) {
        if (isPublic(check)) yield deleted(path, check.title, base?.name ?? '');
      }
    },
  },
};

/** One thing that differs from the base; `was` and `is` are what stands there, for people. */
interface Change {
  readonly path: Finding['path'];
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

function isPublic({ status }: FactCheck): boolean {
  return status === 'published' || status === 'withdrawn';
}

function* changesBetween(before: FactCheck, now: FactCheck): Iterable<Change> {
  yield* compare(['status'], 'the status', before.status, isPublic(now) ? before.status : now.status);
  for (const key of ['summary', 'quote', 'speaker', 'date', 'media', 'original'] as const) {
    yield* compare(['statement', key], `\`statement.${key}\``, before.statement[key], now.statement[key]);
  }
  for (const [id, claim] of Object.entries(before.claims ?? {})) {
    yield* compare(['claims', id], `the claim \`${id}\``, claim.text, now.claims?.[id]?.text);
    if (now.claims?.[id] !== undefined) {
      yield* compare(['claims', id, 'finding'], `the finding of \`${id}\``, claim.finding, now.claims[id].finding);
    }
  }
  for (const [id, item] of Object.entries(before.evidence ?? {})) {
    if (now.evidence?.[id] === undefined)
      yield { path: ['evidence'], what: `the evidence \`${id}\``, was: item.shows, is: GONE };
    else yield* compare(['evidence', id, 'quote'], `the quotation of \`${id}\``, item.quote, now.evidence[id].quote);
  }
  yield* compare(['verdict', 'rating'], 'the rating', before.verdict?.rating, now.verdict?.rating);
}

const GONE = 'gone';

function* compare(
  path: Finding['path'],
  what: string,
  was: string | undefined,
  is: string | undefined,
): Iterable<Change> {
  if (was !== is) yield { path, what, was: was ?? 'not there', is: is ?? GONE };
}

/** Corrections that the base does not have, whatever their order. */
function newCorrections(before: FactCheck, now: FactCheck): readonly Correction[] {
  const known = new Set((before.corrections ?? []).map((correction) => JSON.stringify(correction)));
  return (now.corrections ?? []).filter((correction) => !known.has(JSON.stringify(correction)));
}

function uncorrected(first: Change, others: readonly Change[], base: string): Finding {
  return {
    path: first.path,
    message: `The published check changed since ${base} without a new correction: ${say(first)}.`,
    hint: 'Add an entry to `corrections` that says what changed and why, or restore what was there.',
    ...(others.length === 0
      ? {}
      : { related: others.map((change) => ({ path: change.path, message: `Changed, too: ${say(change)}.` })) }),
  };
}

function* ratingUnexplained(before: FactCheck, now: FactCheck, added: readonly Correction[]): Iterable<Finding> {
  const [was, is] = [before.verdict?.rating, now.verdict?.rating];
  if (was === is || added.some((correction) => correction.was === was && correction.now === is)) return;
  yield {
    path: ['verdict', 'rating'],
    message: `The rating of the published check changed from \`${was ?? ''}\` to \`${is ?? ''}\`, and no new correction says so.`,
    hint: `Give the correction \`kind: substantial\`, \`was: ${was ?? ''}\` and \`now: ${is ?? ''}\`.`,
    related: [{ path: ['corrections', 0], message: 'The newest correction.' }],
  };
}

function deleted(file: string, title: string, base: string): FileFinding {
  return {
    file,
    path: [],
    message: `The published check “${shorten(title)}” was deleted since ${base}.`,
    hint: 'Restore it with `status: withdrawn` and a correction of the kind `withdrawal` that says why.',
  };
}

function say({ what, was, is }: Change): string {
  return `${what} was “${shorten(was)}”, is “${shorten(is)}”`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
