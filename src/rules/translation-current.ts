import { placeInWords } from '../diagnostics/index.ts';
import { isBefore } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import type { RelatedFinding, Rule, RuleFinding } from './rule.ts';
import { inOneSentence } from './changes/say-change.ts';
import { changedTexts } from './translations/changed-texts.ts';
import { changesAfter, gravest, lastDateOf, sayChange, type DatedChange } from './translations/dated-changes.ts';

/** A translation is no older than the last change of its original. */
export const translationCurrent: Rule = {
  name: 'translation-current',
  level: 'warning',
  milderInDraft: true,
  alsoTranslations: true,
  alsoImported: true,
  summary: 'A translation is no older than the last change of its original.',
  why: 'A translation inherits a new rating at once, but its texts still say what the original said before it was corrected.',
  basis:
    'IFCN Code of Principles and EFCSN Code of Standards on open and honest corrections, for the readers of every language.',
  on: {
    *check(subject, { project, base }) {
      const { own, translates } = subject;
      const file = project.checkById.get(own.translationOf ?? '')?.path;
      if (translates === undefined || file === undefined) return;
      yield* outdated(subject, translates.check, file);
      const before = base?.checkAt(file)?.check;
      if (base === undefined || before === undefined) return;
      const ownBefore = base.isUnchanged(subject.file) ? own : base.checkAt(subject.file)?.check;
      for (const { path, was, is } of changedTexts(own, { before, now: translates.check }, translates.language)) {
        // A new date says nothing of a text: only another text does.
        if (ownBefore === undefined || textAt(ownBefore, path) !== textAt(own, path)) continue;
        yield {
          path,
          message: `${inOneSentence({ what: `${placeInWords(path)} of the original`, was, is })}; its translation is as in ${base.name}.`,
          hint: 'Translate the change here. If the translation holds as it is, say why: `# factwright-ignore translation-current: …`.',
          related: [{ file, path, message: 'The original.' }],
        };
      }
    },
  },
};

/** What the files themselves say, by their dates. */
function* outdated({ own }: CheckSubject, original: CheckSubject['own'], file: string): Iterable<RuleFinding> {
  const last = lastDateOf(own);
  if (last === undefined) return;
  const changes = changesAfter(last.date, original);
  const first = gravest(changes);
  if (first === undefined) return yield* untold(own, original, file);
  const newest = changes.reduce((latest, { date }) => (isBefore(latest, date) ? date : latest), first.date);
  const others = changes.filter((change) => change !== first);
  const more =
    others.length === 0 ? '' : `; ${others.length} other later ${others.length === 1 ? 'change' : 'changes'}`;
  yield {
    path: last.path,
    message: `The original ${sayChange(first)}, and this translation is of ${last.date}${more}.`,
    hint:
      first.kind === undefined
        ? 'Translate what changed, and set `updated`.'
        : `Translate what changed, and the correction with it, and set \`updated\` (${newest} or later).`,
    ...(first.isSlight ? { atMost: 'info' } : {}),
    related: [first, ...others].map((change) => placeOf(change, file)),
  };
}

/** A translation that is up to date by its date alone: its readers were not told what was corrected. */
function* untold(own: CheckSubject['own'], original: CheckSubject['own'], file: string): Iterable<RuleFinding> {
  const { updated, ...others } = own;
  const told = lastDateOf(others);
  if (updated === undefined || told === undefined) return;
  const silent = changesAfter(told.date, { corrections: original.corrections }).filter(({ isSlight }) => !isSlight);
  const first = gravest(silent);
  if (first === undefined) return;
  yield {
    path: ['updated'],
    message: `The original ${sayChange(first)}; this translation was updated on ${updated}, and has no correction of its own since.`,
    hint: 'Tell the readers of the translation as well: put the correction into its `corrections`, in its language.',
    related: silent.map((change) => placeOf(change, file)),
  };
}

/** The text that a check has at a path. */
function textAt(check: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    check,
  );
}

function placeOf({ path, kind }: DatedChange, file: string): RelatedFinding {
  return { file, path, message: kind === undefined ? 'The last change of the original.' : 'The correction.' };
}
