import type { Project } from '../project/index.ts';
import type { TextCheck } from '../snapshots/index.ts';
import type { Collected, FileFinding, Rule } from './rule.ts';
import { keptOfCheck, ofNoSharedSource, orphans, type KeptOfCheck } from './stored-copies/orphans.ts';

/** Stored bytes and texts match the lock file, and the lock file is unchanged. */
export const snapshotIntact: Rule = {
  name: 'snapshot-intact',
  level: 'error',
  excusable: 'in-settings',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  summary: 'Stored bytes and texts match the lock file, and the lock file is unchanged.',
  why: 'A quotation is proved against the stored text; whoever could change that text unseen could prove anything.',
  basis: 'The format: every changed byte of the store or of its lock file is noticed.',
  on: {
    *project({ project, texts }) {
      const file = project.lock?.path ?? '';
      yield* problems(project, file);
      yield* receiptProblems(project, file);
      yield* ofNoSharedSource(project);
      yield* needless(project, file);
      if (texts !== undefined) yield* textDifferences(texts, file);
    },
    corpus: {
      collect: ({ id, own }, { project }) => keptOfCheck(id, own, project),
      judge: (facts: readonly Collected<KeptOfCheck>[], { project }) => orphans(facts, project),
    },
  },
};

function* problems({ snapshots }: Project, file: string): Iterable<FileFinding> {
  for (const { key, field, message, hint, isElsewhere } of snapshots.problems())
    yield {
      file,
      path: key === undefined ? [] : ['snapshots', key, ...(field === undefined ? [] : [field])],
      message:
        key === undefined
          ? message
          : `The stored copy of \`${key}\` cannot be ${isElsewhere === true ? 'read here' : 'trusted'}: ${lowered(message)}`,
      hint,
    };
}

function* receiptProblems({ snapshots }: Project, file: string): Iterable<FileFinding> {
  for (const { key, quotation, field, message, hint, isElsewhere } of snapshots.receiptProblems()) {
    const line = quotation === undefined ? [] : ['quotations', quotation];
    const what = quotation === undefined ? 'The receipts' : 'A receipt';
    yield {
      file,
      path: key === undefined ? ['receipts'] : ['receipts', key, ...line, ...(field === undefined ? [] : [field])],
      message: `${what}${key === undefined ? '' : ` of \`${key}\``} cannot be ${isElsewhere === true ? 'read here' : 'trusted'}: ${lowered(message)}`,
      hint: hint.replace('--source ID', `--source ${key ?? 'ID'}`),
    };
  }
}

/** A text proves more than a receipt, which would never be looked at. */
function* needless({ snapshots }: Project, file: string): Iterable<FileFinding> {
  for (const key of snapshots.receipts.keys()) {
    if (snapshots.table.get(key)?.text === undefined) continue;
    yield {
      file,
      path: ['receipts', key],
      part: 'key',
      message: `The receipts of \`${key}\` are not needed: a copy is stored.`,
      hint: 'Remove them with `factwright capture --prune`.',
      atMost: 'warning',
    };
  }
}

function* textDifferences({ differences, unchecked }: TextCheck, file: string): Iterable<FileFinding> {
  for (const { key, field, message, hint, isExplained } of differences)
    yield {
      file,
      path: ['snapshots', key, field],
      message: `The stored copy of \`${key}\` ${isExplained === true ? 'is not as it would be stored now' : 'cannot be trusted'}: ${lowered(message)}`,
      hint,
      atMost: isExplained === true ? 'warning' : undefined,
    };
  const reasons = [
    { count: unchecked.excerpts, why: 'only excerpts are kept' },
    { count: unchecked.elsewhere, why: 'the bytes were not fetched from git LFS' },
    { count: unchecked.receipts, why: 'only receipts are kept' },
    { count: unchecked.tampered, why: 'the stored bytes are not those that the lock file names' },
  ].filter(({ count }) => count > 0);
  if (reasons.length === 0) return;
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  yield {
    file,
    path: [],
    message: `${total.toLocaleString('en')} stored ${total === 1 ? 'text' : 'texts'} could not be compared with the stored bytes: ${reasons.map(({ count, why }) => `${count.toLocaleString('en')} because ${why}`).join(', ')}.`,
    hint: unchecked.elsewhere > 0 ? 'Fetch them with `git lfs pull`.' : undefined,
    atMost: 'info',
  };
}

/** For the middle of a sentence. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
