import type { Diagnostic, Report } from '../../diagnostics/index.ts';
import type { ShardReport } from '../../schema/index.ts';
import { reportShare, type FileOutcome } from '../../validate/index.ts';
import { BUILD, VERSION } from '../../version.ts';
import type { HashingFiles } from '../files/hashing-files.ts';
import { loadSelection, selectionsOf, type Opening } from '../judge/open-selection.ts';
import type { SelectionOptions } from '../judge/selection-options.ts';
import { prepare } from '../judge/prepare.ts';
import { scopeTest } from '../judge/scope.ts';
import { conditionsOf } from './shard-conditions.ts';
import { isInShard, type Shard } from './shard.ts';
import { cacheFor, judgeSelection } from '../judge/judge-selection.ts';
import { UsageError } from '../usage-error.ts';

/** A share that was validated: what it shows now, and what it leaves to be joined. */
export interface ValidatedShard {
  readonly root: string;
  /** The findings in the files of the share; those on all files together come when shards are joined. */
  readonly report: Report;
  readonly shard: ShardReport;
}

/** Judges the fact checks of one share, for themselves only. */
export async function validateShard(
  io: Opening,
  paths: readonly string[],
  { shard, ...options }: SelectionOptions & { readonly shard: Shard },
): Promise<ValidatedShard> {
  const [selection, moved] = selectionsOf(loadSelection(io, paths, options), { io, paths, options });
  if (moved !== undefined) throw movedFolder();
  const open = await prepare(selection, options);
  const isMine = (file: string): boolean => isInShard(file, shard);
  const outcomes = await judgeSelection(open, cacheFor(open, options, io), isMine);
  const isWanted = scopeTest(open.scope);
  return {
    root: open.root,
    report: reportShare(open.project, outcomes, {
      ...open.validation,
      reports: (file) => open.project.checkByPath.has(file) && isMine(file) && isWanted(file),
    }),
    shard: {
      version: 1,
      tool: toolNow(),
      shard,
      conditions: conditionsOf(open),
      outcomes: outcomes.map((outcome) => withContent(outcome, open.files)),
    },
  };
}

/** Shares are of one list of files. */
export function movedFolder(): UsageError {
  return new UsageError(
    'The settings here name a different folder from the settings that count, and a shard can only cover one.',
    'Judge this change in one run, without --shard.',
  );
}

/** This version and build: others could judge differently. */
export function toolNow(): ShardReport['tool'] {
  return { name: 'factwright', version: VERSION, ...(BUILD === undefined ? {} : { build: BUILD }) };
}

/** The digest of a file as it is on disk; undefined if it cannot be read. */
export function contentNow(file: string, files: HashingFiles): string | undefined {
  return 'bytes' in files.read(file, Number.MAX_SAFE_INTEGER) ? files.digestOf(file) : undefined;
}

function withContent(
  { file, id, status, diagnostics, facts, suppressions }: FileOutcome,
  files: HashingFiles,
): ShardReport['outcomes'][number] {
  const content = files.digestOf(file) ?? contentNow(file, files);
  return {
    file,
    id,
    ...(content === undefined ? {} : { content }),
    ...(status === undefined ? {} : { status }),
    // What only a baseline asks for is left out: shards know none.
    diagnostics: diagnostics.map(withoutKeys),
    ...(facts === undefined ? {} : { facts }),
    ...(suppressions === undefined ? {} : { suppressions }),
  };
}

function withoutKeys(diagnostic: Diagnostic): Diagnostic {
  const { rule, level, message, hint, file, span, related, fix, isConsequence, isReminder } = diagnostic;
  return {
    rule,
    level,
    message,
    ...(hint === undefined ? {} : { hint }),
    file,
    span,
    ...(related === undefined ? {} : { related }),
    ...(fix === undefined || fix.edits.length === 0 ? {} : { fix }),
    // They order the joined report.
    ...(isConsequence && { isConsequence }),
    ...(isReminder && { isReminder }),
  };
}
