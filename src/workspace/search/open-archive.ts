import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FactCheck } from '../../model/index.ts';
import { subjectOf, type CheckFile, type Project } from '../../project/index.ts';
import {
  checksIn,
  hashOf,
  openArchive,
  segmentOf,
  type Archive,
  type KnownWords,
  type SearchedCheck,
  type Segment,
} from '../../search/index.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { LINK, readState } from '../cache/file-state.ts';
import { keepSegment, keptSegment } from './kept-segment.ts';
import { searchedCheck, withSpeaker } from './searched-check.ts';

/**
 * So many checks share a segment, and in a large archive as many as there are segments: a changed check makes its own be
 * written again, and each word of a query is looked for in all of them.
 */
const IN_SEGMENT = 256;

/** Opens the fact checks of a project to be searched; only what changed since the last time is read. */
export function openProjectArchive(root: string, project: Project, cache: CacheFolder | undefined): Archive {
  const folder = cache?.folder('search');
  const { length } = project.checks;
  const count = 2 ** Math.max(0, Math.round(Math.log2(length / Math.max(IN_SEGMENT, Math.sqrt(length)))));
  const files: CheckFile[][] = Array.from({ length: count }, () => []);
  for (const file of project.checks) files[hashOf(file.path) % count]?.push(file);
  const wanted = new Set(files.map((_, index) => nameOf(index, count)));
  const words: KnownWords = new Map();
  const shared = JSON.stringify([project.settings.languages[0], project.parties?.entries]);
  const segments = files.map((own, index) =>
    openSegment(own, { root, project, folder, words, shared, name: nameOf(index, count) }),
  );
  folder?.sweep((name) => wanted.has(name));
  return openArchive(segments);
}

function nameOf(index: number, count: number): string {
  return `${index}-of-${count}`;
}

interface Place {
  readonly root: string;
  readonly project: Project;
  readonly folder: CacheFolder | undefined;
  readonly name: string;
  /** The words that were read for other segments. */
  readonly words: KnownWords;
  /** What counts for all checks: the language of those that name none, and the shared parties. */
  readonly shared: string;
}

/** A file, and what shows whether it was touched. */
interface FileNow {
  readonly file: CheckFile;
  readonly state: string;
}

function openSegment(own: readonly CheckFile[], place: Place): Segment {
  const { root, folder, name, words } = place;
  const kept = keptSegment(folder, name);
  const files = own.map((file): FileNow => ({ file, state: readState(join(root, file.path)).state }));
  const stamp = stampOf(files, place.shared);
  if (kept !== undefined && stamp !== '' && kept.stamp === stamp) return kept;
  const before = kept === undefined ? [] : checksIn(kept);
  const checks = checksNow(files, before, place);
  const isAsBefore =
    kept !== undefined && before.length === checks.length && checks.every((check, index) => check === before[index]);
  const segment = { ...(isAsBefore ? kept : segmentOf(checks, words)), stamp };
  if (!isAsBefore || kept.stamp !== stamp) keepSegment(folder, name, segment);
  return segment;
}

/** What shows whether anything of a segment was touched; empty where a link is among its files, which shows nothing. */
function stampOf(files: readonly FileNow[], shared: string): string {
  if (files.some(({ state }) => state === LINK)) return '';
  const hash = createHash('sha256').update(shared);
  for (const { file, state } of files) hash.update(`\0${file.path}\0${state}`);
  return hash.digest('base64');
}

/** The checks of files: those that were not touched since as they were before. */
function checksNow(
  files: readonly FileNow[],
  before: readonly SearchedCheck[],
  { project }: Place,
): readonly SearchedCheck[] {
  const known = new Map(before.map((check) => [check.file?.path, check]));
  const parties = project.parties?.entries;
  const language = project.settings.languages[0] ?? 'en';
  return files.flatMap(({ file, state }) => {
    const { id, path } = file;
    const one = known.get(path);
    if (one !== undefined && one.file?.state === state && state !== LINK) return [withSpeaker(one, parties)];
    const check = checkIn(file, project);
    return check === undefined ? [] : [searchedCheck({ id, path, state }, check, { parties, language })];
  });
}

/** What a file says; undefined where it cannot be read, which `validate` reports, or says nothing of its own. */
function checkIn(file: CheckFile, project: Project): FactCheck | undefined {
  const { check } = file;
  if (check?.translationOf === undefined) return check;
  return subjectOf(project, file)?.check;
}
