import type { FileFinding, Rule } from './rule.ts';

/** Stored bytes and texts match the lock file, and the lock file is unchanged. */
export const snapshotIntact: Rule = {
  name: 'snapshot-intact',
  level: 'error',
  excusable: 'in-settings',
  summary: 'Stored bytes and texts match the lock file, and the lock file is unchanged.',
  why: 'A quotation is proved against the stored text; whoever could change that text unseen could prove anything.',
  basis: 'The format: every changed byte of the store or of its lock file is noticed.',
  on: {
    *project({ project: { snapshots, lock } }) {
      for (const { key, field, message, hint, isElsewhere } of snapshots.problems()) {
        const finding: FileFinding = {
          file: lock?.path ?? '',
          path: key === undefined ? [] : ['snapshots', key, ...(field === undefined ? [] : [field])],
          message:
            key === undefined
              ? message
              : `The stored copy of \`${key}\` cannot be ${isElsewhere === true ? 'read here' : 'trusted'}: ${lowered(message)}`,
          hint,
        };
        yield finding;
      }
    },
  },
};

/** For the middle of a sentence. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
