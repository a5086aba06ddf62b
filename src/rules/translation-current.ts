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
      if (base === undefined || !base.isUnchanged(subject.file)) return;
      const before = base.checkAt(file)?.check;
      if (before === undefined) return;
      for (const { path, was, is } of changedTexts(own, { before, now: translates.check }, translates.language))
        yield {
          path,
          message: `${inOneSentence({ what: `\`${path.join('.')}\` of the original`, was, is })}; the translation has not changed since ${base.name}.`,
          hint: 'Translate the change here, and set `updated`.',
          related: [{ file, path, message: 'The original.' }],
        };
    },
  },
};

/** What the files themselves say, by their dates. */
function* outdated({ own }: CheckSubject, original: CheckSubject['own'], file: string): Iterable<RuleFinding> {
  const last = lastDateOf(own);
  if (last === undefined) return;
  const changes = changesAfter(last.date, original);
  const first = gravest(changes);
  if (first === undefined) return;
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

function placeOf({ path, kind }: DatedChange, file: string): RelatedFinding {
  return { file, path, message: kind === undefined ? 'The last change of the original.' : 'The correction.' };
}
