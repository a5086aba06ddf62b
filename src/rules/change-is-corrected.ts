import { shorten } from '../diagnostics/index.ts';
import { isPublicStatus, type Correction } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import { changesBetween } from './changes/changes-between.ts';
import type { Change } from './changes/change.ts';
import { departedShared, isTold, isUntold, partlyTold, shownThen, untold } from './changes/departed.ts';
import { isFilled } from './changes/filled.ts';
import { judgeShared } from './changes/judge-shared.ts';
import { correctionLog, logFindings } from './changes/log-changes.ts';
import { inOneSentence, MOST_SHOWN } from './changes/say-change.ts';
import { NEEDED, newRank, sharedUses, usesIn } from './changes/shared-uses.ts';
import { versionsOf, type Versions } from './changes/versions.ts';
import type { Collected, FileFinding, FormerCheck, Rule, RuleFinding, Surroundings } from './rule.ts';

/** Against the base revision, what readers of a published check were told changes only with a correction. */
export const changeIsCorrected: Rule = {
  name: 'change-is-corrected',
  level: 'error',
  excusable: 'in-settings',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  summary:
    'What readers of a published check were told changes only with a new correction, and none that was public vanishes.',
  why: 'Readers who relied on the earlier version must be told that it changed; a silent edit is the one that nobody forgives.',
  basis: 'IFCN Code of Principles and EFCSN Code of Standards on open and honest corrections.',
  on: {
    *change(subject, before, base) {
      const stood = shownThen(before);
      if (isUntold(before, subject.own)) yield untold(before, base.name);
      if (stood === undefined) return;
      if (!isSameCheck(subject, before)) yield renamed(subject.id, before, base.name);
      const versions = versionsOf(subject, stood, base);
      const log = correctionLog(versions);
      yield* logFindings(versions, log, base.name);
      if (!isPublicStatus(subject.own.status)) return;
      yield* partlyTold(before, base.name);
      const rank = newRank(log.added);
      const [first, ...others] = changesBetween(versions, base).filter(
        (change) => rank < NEEDED[change.grade] && isTold(change, before) && !isFilled(change, versions.before),
      );
      if (first !== undefined) yield uncorrected(first, others, { base: base.name, added: log.added });
      else yield* ratingUnexplained(versions, log.added);
      yield* headlineKept(versions, log.added);
    },
    sinceBase: {
      collect: (subject) => sharedUses(subject),
      *judge(facts, surroundings) {
        const { base } = surroundings;
        if (base === undefined) return;
        yield* departedShared(base);
        yield* judgeShared(facts, base, surroundings);
        yield* deletedChecks(facts, surroundings);
      },
    },
  },
};

function isSameCheck({ id, own }: CheckSubject, before: FormerCheck): boolean {
  return before.id === id || own.formerly?.includes(before.id) === true;
}

function renamed(id: string, before: FormerCheck, base: string): RuleFinding {
  return {
    path: [],
    message: `The published check \`${before.id}\` of ${base} is called \`${id}\` now, so that its address leads nowhere.`,
    hint: `Add \`formerly: [${before.id}]\`: then its old address leads here.`,
  };
}

function uncorrected(
  first: Change,
  others: readonly Change[],
  { base, added }: { readonly base: string; readonly added: readonly Correction[] },
): RuleFinding {
  const isGrave = first.grade === 'substance';
  const [tooMild] = added;
  const changed =
    added.length === 0
      ? `changed since ${base} without a new correction`
      : `changed in substance since ${base}, and the new correction is only \`minor\``;
  return {
    path: first.path,
    message: `The published check ${changed}: ${inOneSentence(first)}.`,
    hint: isGrave
      ? tooMild !== undefined
        ? `The correction of ${tooMild.date} says \`minor\`, which is for wording; this change needs \`kind: update\` or \`substantial\`: change that of the correction, or restore what was there.`
        : 'Add a correction of `kind: update` or `substantial` that says what changed and why, or restore what was there.'
      : 'Add a correction of `kind: minor` that says what changed, or restore what was there.',
    ...(isGrave ? {} : { atMost: 'warning' }),
    ...(others.length === 0
      ? {}
      : {
          related: others.map((change) => ({ path: change.path, message: `Also changed: ${inOneSentence(change)}.` })),
        }),
  };
}

function* ratingUnexplained({ before, now }: Versions, added: readonly Correction[]): Iterable<RuleFinding> {
  if (isFilled({ path: ['verdict', 'rating'], was: before.verdict?.rating ?? '' }, before)) return;
  const [was, is] = [before.verdict?.rating, now.verdict?.rating];
  if (was === is || added.some((correction) => correction.was === was && correction.now === is)) return;
  yield {
    path: ['verdict', 'rating'],
    message: `The rating of the published check changed from \`${was ?? ''}\` to \`${is ?? ''}\`, and no new correction says so.`,
    hint: `Give the correction \`kind: substantial\`, \`was: ${was ?? ''}\` and \`now: ${is ?? ''}\`.`,
    related: [{ path: ['corrections', 0], message: 'The newest correction.' }],
  };
}

/** A headline often says the verdict: one that outlives it is asked about, since no rule can read it. */
function* headlineKept({ before, now }: Versions, added: readonly Correction[]): Iterable<RuleFinding> {
  if (before.title !== now.title) return;
  const changed = added.find(({ was, now: is }) => was !== undefined && is !== undefined && was !== is);
  const isWithdrawn = before.status !== 'withdrawn' && now.status === 'withdrawn';
  if (changed === undefined && !isWithdrawn) return;
  yield {
    path: ['title'],
    atMost: 'info',
    message: isWithdrawn
      ? 'The check is withdrawn, and its headline is as before.'
      : `The verdict changed from \`${changed?.was ?? ''}\` to \`${changed?.now ?? ''}\`, and the headline is as before.`,
    hint: 'Does it still hold? It stands above the page and in every list. If it does, leave it as it is.',
  };
}

/** Public checks that are gone, and that no file names as what it was formerly. */
function* deletedChecks(facts: readonly Collected<unknown>[], { base, project }: Surroundings): Iterable<FileFinding> {
  const gone = base?.deleted.filter(({ id }) => !project.checkById.has(id)) ?? [];
  const former = new Set(gone.length === 0 ? [] : facts.flatMap((fact) => usesIn(fact).formerly ?? []));
  for (const one of gone) {
    const { path, id } = one;
    const stood = shownThen(one);
    if (former.has(id)) continue;
    if (isUntold(one)) yield { file: path, ...untold(one, base?.name ?? '') };
    if (stood === undefined) continue;
    yield {
      file: path,
      path: [],
      message: `The published check “${shorten(stood.title ?? id, MOST_SHOWN)}” was deleted since ${base?.name ?? ''}.`,
      hint: `Restore it with \`status: withdrawn\` and a correction of kind \`withdrawal\` that says why; if another file holds it now, add \`formerly: [${id}]\` there.`,
    };
  }
}
