import { partsOfKey } from '../../model/index.ts';
import {
  underPresentName,
  underPresentNames,
  type PresentNames,
  type Renamed,
  type Snapshots,
} from '../../snapshots/index.ts';
import { UsageError } from '../usage-error.ts';

/** Finds the present names of checks among those under which something is stored. */
export type FindNames = (stored: ReadonlySet<string>) => PresentNames;

/** How a lock is read in order to be written again. */
interface LockReading {
  readonly presentNames: FindNames;
  /** The keys of receipts that may be broken, since they are about to be renewed. */
  readonly renewed?: ReadonlySet<string> | undefined;
  /** What people call the file. */
  readonly lock: string;
}

/** What a lock names, by the present names of the checks; one that is not to be trusted is refused. */
export function soundLock(opened: Snapshots, { presentNames, renewed, lock }: LockReading): Renamed {
  const names = presentNames(new Set(keysOf(opened).flatMap((key) => partsOfKey(key).check ?? [])));
  requireSound(opened, (key) => renewed?.has(underPresentName(key, names)) === true, lock);
  return underPresentNames({ snapshots: opened.table, receipts: opened.receipts }, names);
}

/** Whether something in a lock would be lost if it were written again. */
export function isBroken(opened: Snapshots): boolean {
  return opened.lockProblem !== undefined || opened.receiptProblems().some(({ field }) => field === undefined);
}

/** The keys of everything that is kept, broken receipts included. */
function keysOf(opened: Snapshots): readonly string[] {
  const broken = opened.receiptProblems().flatMap(({ key }) => key ?? []);
  return [...opened.table.keys(), ...opened.receipts.keys(), ...broken];
}

/** Refuses what would be lost, or taken for sound, if the lock were written again. */
function requireSound(opened: Snapshots, isRenewed: (key: string) => boolean, lock: string): void {
  if (opened.lockProblem !== undefined)
    throw new UsageError(
      opened.lockProblem.message,
      `Restore ${lock} from git, or delete it and capture the sources again.`,
    );
  const broken = opened.receiptProblems().find(({ key, field }) => field === undefined && !isRenewed(key ?? ''));
  if (broken === undefined) return;
  throw new UsageError(
    `The receipts in ${lock} cannot be trusted${broken.key === undefined ? '' : ` for \`${broken.key}\``}. ${broken.message}`,
    broken.hint,
  );
}
