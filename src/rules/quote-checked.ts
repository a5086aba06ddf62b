import type { Id, UncheckedReason } from '../model/index.ts';
import { howToNameLetter } from './evidence/letter-of-reply.ts';
import { quotationsOf, type CheckedQuotation } from './evidence/quotations.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** The source of every quotation is stored, or was checked with a receipt. One finding per source, since that it is not stored is one cause. */
export const quoteChecked: Rule = {
  name: 'quote-checked',
  level: 'warning',
  milderInDraft: true,
  summary: 'The source of every quotation is stored, or was checked with a receipt where no copy may be kept.',
  why: 'Pages change. Words that were compared with a stored copy are proved, and whoever has the source can repeat a receipt; all others have to be taken on trust.',
  basis: 'IFCN Code of Principles: readers can verify the evidence for themselves.',
  on: {
    *check(subject) {
      const all = quotationsOf(subject);
      // A source that nothing defines is for `reference-exists`.
      const isDefined = (id: Id | undefined): boolean => id !== undefined && subject.sources[id] !== undefined;
      for (const { name, path, state } of all) {
        const reply = path[0] === 'replies' ? subject.check.replies?.[Number(path[1])] : undefined;
        if (state.reason === 'no-source' && reply !== undefined)
          yield withoutSource({ name, path }, howToNameLetter(reply, subject));
      }
      for (const [first, ...others] of unheld(all.filter(({ readIn }) => isDefined(readIn)))) {
        const { name, readIn = '', path, state } = first;
        const { problem, hint } = REASONS[state.reason ?? 'no-snapshot'];
        const many = others.length === 0 ? `The quotation of ${name}` : `${others.length + 1} quotations`;
        const from = first.source === readIn && others.every(({ source }) => source === readIn) ? 'from' : 'read in';
        yield {
          path,
          message: `${many}, ${from} \`${readIn}\`, could not be checked: ${problem}`,
          // Several checks may have a source of that name.
          hint: hint(Object.hasOwn(subject.own.sources ?? {}, readIn) ? `${subject.id}/${readIn}` : readIn),
          ...(others.length === 0
            ? {}
            : { related: others.map((other) => ({ path: other.path, message: `That of ${other.name}.` })) }),
        };
      }
    },
  },
};

/** No more than a note: an answer by telephone leaves nothing that could be stored. */
function withoutSource({ name, path }: Pick<CheckedQuotation, 'name' | 'path'>, hint: string): RuleFinding {
  return {
    path,
    atMost: 'info',
    message: `The quotation of ${name} could not be checked: the reply does not say where it can be read.`,
    hint,
  };
}

/** The quotations that were not looked for, by source; what lacks its original is for `translation-has-original`. */
function unheld(all: readonly CheckedQuotation[]): Iterable<readonly [CheckedQuotation, ...CheckedQuotation[]]> {
  const groups = new Map<string, [CheckedQuotation, ...CheckedQuotation[]]>();
  for (const one of all) {
    const { result, reason } = one.state;
    if (result !== 'unchecked' || reason === 'no-original') continue;
    const key = `${reason ?? ''} ${one.readIn ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups.values();
}

const REASONS: Readonly<
  Record<UncheckedReason, { readonly problem: string; readonly hint: (source: string) => string }>
> = {
  'no-snapshot': {
    problem: 'no copy of the source is stored.',
    hint: (source) =>
      `Store one with \`factwright capture --source ${source}\`, or a file that you saved with \`--from\`.`,
  },
  'no-text': {
    problem: 'the stored copy contains no text.',
    hint: (source) => `Store a transcript with \`factwright capture --source ${source} --from FILE\`.`,
  },
  tampered: {
    problem: 'the stored copy does not match the lock file.',
    hint: () => 'Restore it from git, or capture the source again.',
  },
  elsewhere: {
    problem: 'this checkout holds only a pointer to the stored copy.',
    hint: () => 'Fetch it with `git lfs pull`.',
  },
  'other-address': {
    problem: 'the stored copy is of a different address from the one that the source gives.',
    hint: (source) => `Store the new one with \`factwright capture --source ${source}\`.`,
  },
  excerpt: {
    problem: 'only excerpts of the source are stored, and the words are not in them.',
    hint: (source) =>
      `Capture it again to store the words that are needed now: \`factwright capture --source ${source}\`.`,
  },
  'no-receipt': {
    problem: 'no copy is kept, and there is no receipt of these words; they were added or changed after it was made.',
    hint: renewed,
  },
  'old-receipt': {
    problem: 'no copy is kept, and the receipt is of another version of the rules for quotations.',
    hint: renewed,
  },
  'receipt-of-other-address': {
    problem: 'no copy is kept, and the receipts are of a different address from the one that the source gives.',
    hint: renewed,
  },
  'no-source': { problem: 'its source is not given.', hint: () => 'Give it as `source`.' },
  'no-original': { problem: 'its original words are not given.', hint: () => 'Give them as `original`.' },
};

function renewed(source: string): string {
  return `Whoever has the source renews the receipts with \`factwright capture --receipts --source ${source} --from FILE\`.`;
}
