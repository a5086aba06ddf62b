import { hash } from 'node:crypto';
import type { ProjectFiles } from '../project/index.ts';
import { RULES, type Rule, type Surroundings } from '../rules/index.ts';
import { judgeFile, type FileOutcome } from '../validate/index.ts';
import { BUILD } from '../version.ts';
import type { OutcomeCache } from '../workspace/cache/outcome-cache.ts';
import type { RuleLevels } from './rule-levels.ts';

/** An outcome with the digest of the content that it is about; undefined where the file could not be read. */
export interface Judged {
  readonly outcome: FileOutcome;
  readonly content: string | undefined;
}

/** Files that remember the digest of what was read last from each path. */
export interface HashingFiles extends ProjectFiles {
  digestOf(path: string): string | undefined;
}

/** Lets every content that is read leave its digest. */
export function hashing(files: ProjectFiles): HashingFiles {
  const digests = new Map<string, string>();
  return {
    list: (folder) => files.list(folder),
    isRegular: (path) => files.isRegular(path),
    isLinkedFolder: (path) => files.isLinkedFolder(path),
    readUnlinked: (path, maxBytes) => files.readUnlinked(path, maxBytes),
    pictureKind: (path) => files.pictureKind(path),
    read: (path, maxBytes) => {
      const content = files.read(path, maxBytes);
      if ('bytes' in content) digests.set(path, hash('sha256', content.bytes, 'base64'));
      else digests.delete(path);
      return content;
    },
    digestOf: (path) => digests.get(path),
  };
}

/** Judges the check at `path` of a project that was loaded through `files`. */
export function judgePath(
  path: string,
  files: HashingFiles,
  surroundings: Surroundings,
  rules: readonly Rule[] = RULES,
): readonly Judged[] {
  const file = surroundings.project.checkByPath.get(path);
  return file === undefined ? [] : [{ outcome: judgeFile(file, rules, surroundings), content: files.digestOf(path) }];
}

/** What is judged: a project on disk, loaded through `files`. */
export interface Judging {
  readonly root: string;
  readonly files: HashingFiles;
  /** The levels that other threads must know of. */
  readonly levels: RuleLevels;
  /** The checks to judge. */
  readonly paths: readonly string[];
  readonly surroundings: Surroundings;
  /** Paths that must be judged in this thread and anew: their content or their base is known here only. */
  readonly apart: ReadonlySet<string>;
  /** Whether other threads, which read from disk, find the same project there. */
  readonly inThreads: boolean;
  /** Other rules than all. */
  readonly rules?: readonly Rule[];
}

/** Judges checks of a project; what an earlier run found of the same content is not found twice. */
export async function judgeFiles(judging: Judging, cache: OutcomeCache | undefined): Promise<readonly FileOutcome[]> {
  const { files, paths, apart } = judging;
  const known = new Map<string, FileOutcome>();
  for (const path of paths) {
    const outcome = apart.has(path) ? undefined : (cache?.untouched(path) ?? touched(path, files, cache));
    if (outcome !== undefined) known.set(path, outcome);
  }
  const open = paths.filter((path) => !known.has(path));
  for (const { outcome, content } of await judgeOpen(judging, open)) {
    known.set(outcome.file, outcome);
    if (content !== undefined && !apart.has(outcome.file)) cache?.remember(outcome.file, content, outcome);
  }
  if (open.length > 0) cache?.forgetBeside();
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
  { root, files, levels, surroundings, apart, inThreads, rules }: Judging,
  paths: readonly string[],
): Promise<readonly Judged[]> {
  const judgeHere = (path: string): readonly Judged[] => judgePath(path, files, surroundings, rules);
  const anywhere = paths.filter((path) => !apart.has(path));
  if (anywhere.length < 2 * FILES_A_THREAD || !inThreads || BUILD === undefined) return paths.flatMap(judgeHere);
  const { judgeInThreads } = await import('./judge-in-threads.ts');
  const here = paths.filter((path) => apart.has(path)).flatMap(judgeHere);
  return [...here, ...(await judgeInThreads({ root, levels, today: surroundings.today, paths: anywhere }, judgeHere))];
}
