import type { Project } from '../project/index.ts';
import type { TextCheck } from '../snapshots/index.ts';
import type { FileFinding, Rule } from './rule.ts';

/** Stored bytes and texts match the lock file, and the lock file is unchanged. */
export const snapshotIntact: Rule = {
  name: 'snapshot-intact',
  level: 'error',
  excusable: 'in-settings',
  alsoWithdrawn: true,
  alsoTranslations: true,
  summary: 'Stored bytes and texts match the lock file, and the lock file is unchanged.',
  why: 'A quotation is proved against the stored text; whoever could change that text unseen could prove anything.',
  basis: 'The format: every changed byte of the store or of its lock file is noticed.',
  on: {
    *project({ project, texts }) {
      const file = project.lock?.path ?? '';
      yield* problems(project, file);
      yield* receiptProblems(project, file);
      for (const [key, why] of orphans(project)) yield* orphan(project, key, why);
      yield* needless(project, file);
      if (texts !== undefined) yield* textDifferences(texts, file);
    },
    corpus: {
      collect: ({ id, own }, { project: { snapshots } }) => {
        const gone = snapshots.sourcesOf(id).filter((source) => !Object.hasOwn(own.sources ?? {}, source));
        return gone.length === 0 ? undefined : gone;
      },
      *judge(facts, { project }) {
        for (const { id, fact } of facts)
          for (const source of Array.isArray(fact) ? fact : [])
            yield* orphan(project, `${id}/${source}`, `the fact check \`${id}\` has no source \`${source}\``);
      },
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

/** The lines whose fact check is gone, or that are of no shared source; what checks say of theirs, they say themselves. */
function* orphans({ snapshots, sources, checkById }: Project): Iterable<readonly [key: string, why: string]> {
  for (const key of new Set([...snapshots.table.keys(), ...snapshots.receipts.keys()])) {
    const [check = '', source] = key.split('/');
    if (source !== undefined && !checkById.has(check)) yield [key, `there is no fact check \`${check}\``];
    // A shared file that cannot be read may hold any source.
    const ids = sources === undefined ? NONE : sources.ids;
    if (source === undefined && ids?.has(check) === false) yield [key, `there is no shared source \`${check}\``];
  }
}

const NONE: ReadonlySet<string> = new Set();

function* orphan({ snapshots, lock }: Project, key: string, why: string): Iterable<FileFinding> {
  const rest = {
    file: lock?.path ?? '',
    part: 'key' as const,
    hint: 'Remove it with `factwright capture --prune`, or restore what it was stored for.',
    atMost: 'warning' as const,
  };
  if (snapshots.table.has(key))
    yield { ...rest, path: ['snapshots', key], message: `The stored copy \`${key}\` belongs to nothing: ${why}.` };
  if (snapshots.receipts.has(key))
    yield { ...rest, path: ['receipts', key], message: `The receipts of \`${key}\` belong to nothing: ${why}.` };
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
