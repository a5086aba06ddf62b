import { inOneLine, shorten } from '../diagnostics/index.ts';
import type { Correction, FactCheck } from '../model/index.ts';
import { changesBetween, isPublic, type Change } from './changes/changes-between.ts';
import type { FileFinding, RuleFinding, Rule } from './rule.ts';

/** Against the base revision, a published check whose substance changed has a new correction. */
export const changeIsCorrected: Rule = {
  name: 'change-is-corrected',
  level: 'error',
  excusable: 'in-settings',
  alsoWithdrawn: true,
  summary:
    'A published check whose statement, claims, evidence, rating or corrections changed in substance has a new correction.',
  why: 'Readers who relied on the earlier version must be told that it changed; a silent edit is the one that nobody forgives.',
  basis: 'IFCN Code of Principles and EFCSN Code of Standards on open and honest corrections.',
  on: {
    *change({ own }, before, base) {
      if (!isPublic(before) || own.translationOf !== undefined) return;
      const gone = [...goneCorrections(before, own)];
      const [first, ...others] = [...gone, ...changesBetween(before, own)];
      if (first === undefined) return;
      const added = correctionsBeyond(own, before);
      if (added.length <= gone.length) yield uncorrected(first, others, base.name);
      else yield* ratingUnexplained(before, own, added);
    },
    *project({ base }) {
      for (const { path, check } of base?.deleted ?? []) {
        if (isPublic(check)) yield deleted(path, check.title, base?.name ?? '');
      }
    },
  },
};

/** Corrections of `these` that `those` does not have, whatever their order: the words of one may be changed. */
function correctionsBeyond(these: FactCheck, those: FactCheck): readonly Correction[] {
  const left = new Map<string, number>();
  for (const correction of those.corrections ?? []) {
    left.set(nature(correction), (left.get(nature(correction)) ?? 0) + 1);
  }
  return (these.corrections ?? []).filter((correction) => {
    const times = left.get(nature(correction)) ?? 0;
    left.set(nature(correction), times - 1);
    return times <= 0;
  });
}

function nature({ date, kind, was, now }: Correction): string {
  return [date, kind, was, now].join(' ');
}

function* goneCorrections(before: FactCheck, now: FactCheck): Iterable<Change> {
  for (const { date, text } of correctionsBeyond(before, now)) {
    yield { path: ['corrections'], what: `the correction of ${date}`, was: text, is: 'gone' };
  }
}

function uncorrected(first: Change, others: readonly Change[], base: string): RuleFinding {
  return {
    path: first.path,
    message: `The published check changed since ${base} without a new correction: ${say(first)}.`,
    hint: 'Add an entry to `corrections` that says what changed and why, or restore what was there.',
    ...(others.length === 0
      ? {}
      : { related: others.map((change) => ({ path: change.path, message: `Also changed: ${say(change)}.` })) }),
  };
}

function* ratingUnexplained(before: FactCheck, now: FactCheck, added: readonly Correction[]): Iterable<RuleFinding> {
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
    message: `The published check “${shorten(title, MOST_SHOWN)}” was deleted since ${base}.`,
    hint: 'Restore it with `status: withdrawn` and a correction of kind `withdrawal` that says why.',
  };
}

function say({ what, was, is }: Change): string {
  const [before, now] = [inOneLine(was), inOneLine(is)];
  const start = startToShow(before, now);
  const shown = (text: string): string => shorten(start === 0 ? text : `…${text.slice(start)}`, MOST_SHOWN);
  return `${what} was “${shown(before)}” and is now “${shown(now)}”`;
}

/** The most of a text that a message shows, and what it shows before two texts differ, in UTF-16 units. */
const MOST_SHOWN = 80;
const SHOWN_BEFORE = 30;

/** Where to begin two texts so that readers see how they differ; at a word, where there is one near. */
function startToShow(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  if (Math.max(one.length, other.length) <= MOST_SHOWN || same <= MOST_SHOWN / 2) return 0;
  const from = same - SHOWN_BEFORE;
  const space = one.indexOf(' ', from);
  if (space >= 0 && space < same) return space + 1;
  // Not between the halves of a surrogate pair.
  return /^[\uDC00-\uDFFF]/.test(one.slice(from)) ? from + 1 : from;
}
