import { randomBytes } from 'node:crypto';
import type { CaptureResult, CaptureTarget, FoundQuotation } from '../../capture/index.ts';
import type { Project } from '../../project/index.ts';
import { assuranceOf, makeReceipts, type NewReceipts, type NewSnapshot } from '../../snapshots/index.ts';
import { receiptOfMatch, type Search } from '../../verification/index.ts';
import { searchesIn } from './searches-in.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Where receipts go, and what they are made of. */
interface KeeperOptions {
  readonly project: Project;
  readonly store: SnapshotStore;
  /** The present moment: `2026-11-30T12:00:00Z`. */
  readonly now: string;
  /** Random hexadecimal digits, 32 of them. */
  readonly salt?: (() => string) | undefined;
  readonly isDry: boolean;
}

/** Keeps receipts of copies in place of the copies. */
export interface ReceiptKeeper {
  /** Takes copies that were captured, and keeps receipts of them alone. */
  take(copies: ReadonlyMap<string, NewSnapshot>): void;
  /** What became of a source whose copy was captured. */
  resultOf(result: CaptureResult): CaptureResult;
}

/** Opens a way to keep receipts of some sources. */
export function receiptKeeper(targets: readonly CaptureTarget[], options: KeeperOptions): ReceiptKeeper {
  const byKey = new Map(targets.map((target) => [target.key, target]));
  const outcomes = new Map<string, Outcome>();
  return {
    take: (copies) => {
      for (const [key, made] of copies) {
        const target = byKey.get(key);
        if (target === undefined) continue;
        const { outcome, kept } = receiptsFor(target, made, options);
        outcomes.set(key, outcome);
        if (kept !== undefined && !options.isDry) options.store.write({ receipts: new Map([[key, kept]]) });
      }
    },
    resultOf: ({ target, assurance, ...result }) => {
      const outcome = outcomes.get(target.key);
      if (outcome === undefined) return { target, ...result };
      const { snapshot, ...rest } = result;
      const level =
        outcome.receipts === undefined
          ? undefined
          : assurance && assuranceOf({ method: snapshot?.method ?? 'by-hand' });
      return { ...rest, target, assurance: level, ...outcome };
    },
  };
}

type Outcome = Pick<CaptureResult, 'outcome' | 'message' | 'hint' | 'receipts'>;

function receiptsFor(
  target: CaptureTarget,
  made: NewSnapshot,
  { project, store, now, salt = randomSalt }: KeeperOptions,
): { readonly outcome: Outcome; readonly kept?: NewReceipts } {
  const searches = searchesIn(project, target, made);
  if (searches === undefined) return { outcome: WITHOUT_TEXT };
  if (searches.byDigest.size === 0) return { outcome: NOT_QUOTED };
  const before = store.kept(new Set([target.key])).receipts.get(target.key);
  const quotations = new Map([...searches.byDigest].map(([digest, { match }]) => [digest, receiptOfMatch(match, now)]));
  // What a broken file quotes is not known: the receipts of a text stay as long as the text is the same.
  const older = !searches.isWhole && before?.text.text === made.snapshot.text ? (before?.quotations ?? []) : [];
  const kept = makeReceipts(made, { quotations: new Map([...older, ...quotations]), before, salt });
  if (kept === undefined) return { outcome: TOO_MANY };
  const isSame =
    JSON.stringify(kept.receipts.text) === JSON.stringify(before?.text) &&
    isSameMap(kept, before?.quotations) &&
    [...kept.objects.keys()].every((path) => store.object(path) !== undefined);
  return {
    outcome: {
      outcome: isSame ? 'unchanged' : 'stored',
      message: isSame ? 'The receipts are the same.' : 'Made receipts; the copy itself is not kept.',
      receipts: [...searches.byDigest.values()].map(foundOf),
    },
    ...(isSame ? {} : { kept }),
  };
}

function randomSalt(): string {
  return randomBytes(16).toString('hex');
}

function isSameMap({ receipts }: NewReceipts, before: ReadonlyMap<string, unknown> | undefined): boolean {
  const now = receipts.quotations;
  return now.size === before?.size && [...now].every(([digest, receipt]) => before.get(digest) === receipt);
}

function foundOf({ words, match }: Search): FoundQuotation {
  const { result, difference } = match;
  return { words, result, ...(difference === undefined ? {} : { why: difference.message }) };
}

const WITHOUT_TEXT: Outcome = {
  outcome: 'failed',
  message: 'It has no text in which quotations could be looked for.',
  hint: 'Make the receipts of a transcript with `--from`.',
};

const NOT_QUOTED: Outcome = {
  outcome: 'skipped',
  message: 'Nothing that is quoted is looked for in it.',
};

const TOO_MANY: Outcome = {
  outcome: 'failed',
  message: 'It has too many paragraphs for receipts.',
};
