import type { HashingFiles } from '../files/hashing-files.ts';
import { RULES, type Rule, type Surroundings } from '../../rules/index.ts';
import { collectFacts, judgeFile, type FileOutcome } from '../../validate/index.ts';
import { BUILD } from '../../version.ts';
import type { SettingsOverlay } from './judged-projects.ts';
import type { OutcomeCache } from '../cache/outcome-cache.ts';
import type { OwnRules } from '../own-rules/own-rules.ts';
import type { RuleLevels } from './rule-levels.ts';
import type { Judged } from './judged.ts';

/** Whether a check is judged by all rules, or only what rules across files need of it is collected. */
export type Depth = 'judged' | 'collected';

const TO_DEPTH = { judged: judgeFile, collected: collectFacts } as const;

/** How checks are judged in a project that was loaded through `files`. */
export interface JudgingPath {
  readonly files: HashingFiles;
  readonly surroundings: Surroundings;
  readonly depth: Depth;
  readonly rules?: readonly Rule[];
}

/** Judges the check at `path`. */
export function judgePath(path: string, { files, surroundings, depth, rules = RULES }: JudgingPath): readonly Judged[] {
  const file = surroundings.project.checkByPath.get(path);
  if (file === undefined) return [];
  return [{ outcome: TO_DEPTH[depth](file, rules, surroundings), content: files.digestOf(path) }];
}

/** What is judged: a project on disk, loaded through `files`. */
export interface Judging {
  readonly root: string;
  readonly files: HashingFiles;
  /** The levels and the settings that other threads must know of. */
  readonly levels: RuleLevels;
  readonly settingsOverlay?: SettingsOverlay;
  /** The checks to judge. */
  readonly paths: readonly string[];
  /** Whether a check is asked about; of others only what rules across files need is collected. */
  readonly isAsked: (path: string) => boolean;
  readonly surroundings: Surroundings;
  /** Paths that must be judged in this thread and again: their content or their base is known here only. */
  readonly apart: ReadonlySet<string>;
  /** Whether other threads, which read from disk, find the same project there. */
  readonly inThreads: boolean;
  /** Other rules than those of the tool. */
  readonly rules?: readonly Rule[];
  /** The rules of the project that are among them. */
  readonly ownRules?: OwnRules | undefined;
}

/** Judges checks of a project; what an earlier run found in the same content is reused. */
export async function judgeFiles(judging: Judging, cache: OutcomeCache | undefined): Promise<readonly FileOutcome[]> {
  const { files, paths, apart, isAsked } = judging;
  const known = new Map<string, FileOutcome>();
  for (const path of paths) {
    const outcome = apart.has(path) ? undefined : (cache?.untouched(path) ?? touched(path, files, cache));
    if (outcome !== undefined && !(outcome.isPartial && isAsked(path))) known.set(path, outcome);
  }
  const open = paths.filter((path) => !known.has(path));
  const judged = [
    ...(await judgeOpen(judging, open.filter(isAsked), 'judged')),
    ...(await judgeOpen(
      judging,
      open.filter((path) => !isAsked(path)),
      'collected',
    )),
  ];
  for (const { outcome, content } of judged) {
    known.set(outcome.file, outcome);
    if (content !== undefined && !apart.has(outcome.file)) cache?.remember(outcome.file, content, outcome);
    else cache?.forgetCrossFile();
  }
  return paths.flatMap((path) => known.get(path) ?? []);
}

/** A fresh checkout touches every file and changes none. */
function touched(path: string, files: HashingFiles, cache: OutcomeCache | undefined): FileOutcome | undefined {
  if (cache === undefined || !cache.knows(path)) return undefined;
  files.read(path, Number.MAX_SAFE_INTEGER);
  const content = files.digestOf(path);
  const outcome = content === undefined ? undefined : cache.same(path, content);
  if (outcome !== undefined && content !== undefined) cache.remember(path, content, outcome);
  return outcome;
}

/** Below this number of files a thread takes longer to start than it saves. */
const FILES_A_THREAD = 400;

async function judgeOpen(
  { root, files, levels, settingsOverlay, surroundings, apart, inThreads, rules, ownRules }: Judging,
  paths: readonly string[],
  depth: Depth,
): Promise<readonly Judged[]> {
  const judgeHere = (path: string): readonly Judged[] => judgePath(path, { files, surroundings, rules, depth });
  const anywhere = paths.filter((path) => !apart.has(path));
  if (anywhere.length < 2 * FILES_A_THREAD || !inThreads || BUILD === undefined) return paths.flatMap(judgeHere);
  const { judgeInThreads } = await import('../threads/judge-in-threads.ts');
  const here = paths.filter((path) => apart.has(path)).flatMap(judgeHere);
  const own = ownRules === undefined ? undefined : { root: ownRules.root, code: ownRules.code };
  const work = { root, levels, own, settingsOverlay, today: surroundings.today, paths: anywhere, depth };
  return [...here, ...(await judgeInThreads(work, judgeHere))];
}
