import { isBefore, type Correction, type FactCheck } from '../model/index.ts';
import type { Project } from '../project/index.ts';
import { newestFirst } from './dates/newest-first.ts';
import type { RelatedFinding, Rule, RuleFinding } from './rule.ts';

/** Corrections are listed newest first; one that changes the verdict is `substantial` and gives `was` and `now`. */
export const correctionsSound: Rule = {
  name: 'corrections-sound',
  level: 'error',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  summary:
    'Corrections are listed newest first; one that changes the verdict is `substantial` and gives `was` and `now`.',
  why: 'Readers who saw the earlier version must see at once what changed and how much it matters.',
  basis: 'IFCN Code of Principles and EFCSN Code of Standards on open and honest corrections.',
  on: {
    *check({ own, check, scale, file }, { project, base }) {
      const corrections = own.corrections ?? [];
      // `change-is-corrected` says so of one that was withdrawn at the base revision.
      const isReturned = base?.checkAt(file)?.check?.status === 'withdrawn';
      if (own.status === 'published' && corrections[0]?.kind === 'withdrawal' && !isReturned)
        yield {
          path: ['status'],
          message: 'The newest correction withdraws the check, which is `published` all the same.',
          hint: 'Write `status: withdrawn`; or, if it can stand after all, add a correction that says why.',
          related: [{ path: ['corrections', 0], message: 'The correction.' }],
        };
      let order = newestFirst(corrections.map(({ date }) => date));
      for (const [index, correction] of corrections.entries()) {
        const newer = corrections[index - 1];
        if (newer !== undefined && isBefore(newer.date, correction.date)) {
          yield {
            path: ['corrections', index, 'date'],
            message: `The correction of ${correction.date} is listed below that of ${newer.date}, which is older.`,
            hint: 'Put the newest correction first.',
            ...(order === undefined
              ? {}
              : { reorder: { path: ['corrections'], order, description: 'Put the newest correction first.' } }),
          };
          // One move of all entries fixes every place at once.
          order = undefined;
        }
        yield* judgeChange(correction, index);
      }
      const latest = corrections.findIndex(({ now }) => now !== undefined);
      const now = corrections[latest]?.now;
      const rating = check.verdict?.rating;
      const exist = [now, rating].every((id) => scale.ratings.some((known) => known.id === id));
      if (exist && now !== rating) {
        yield {
          path: ['corrections', latest, 'now'],
          message: `The latest correction says that the rating is now \`${now}\`, but the verdict says \`${rating}\`.`,
          hint: 'Make the two agree.',
          related: [{ ...placeOfRating(own, project), message: 'The rating of the verdict.' }],
        };
      }
    },
  },
};

/** A translation has the rating of its original. */
function placeOfRating({ translationOf }: FactCheck, project: Project): Pick<RelatedFinding, 'path' | 'file'> {
  const file = translationOf === undefined ? undefined : project.checkById.get(translationOf)?.path;
  return { path: ['verdict', 'rating'], ...(file === undefined ? {} : { file }) };
}

function* judgeChange({ kind, was, now }: Correction, index: number): Iterable<RuleFinding> {
  if (was === undefined || now === undefined) return;
  if (was === now) {
    yield {
      path: ['corrections', index, 'now'],
      message: `The rating was \`${was}\` and is \`${now}\`: nothing changed.`,
      hint: 'Leave out `was` and `now`, or fix one of them.',
    };
  } else if (kind !== 'substantial' && kind !== 'withdrawal') {
    yield {
      path: ['corrections', index, 'kind'],
      message: `A correction that changes the rating from \`${was}\` to \`${now}\` has \`kind: ${kind}\`.`,
      hint: 'Write `kind: substantial`.',
    };
  }
}
