import { join } from 'node:path';
import type { FactCheck } from '../../model/index.ts';
import { subjectOf, type CheckFile, type Project } from '../../project/index.ts';
import {
  hashOf,
  openArchive,
  packSegment,
  segmentOf,
  unpackSegment,
  type Archive,
  type KnownWords,
  type Segment,
} from '../../search/index.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { LINK, readState } from '../cache/file-state.ts';
import { searchedCheck, withSpeaker } from './searched-check.ts';

/** So many checks share a segment: a changed one makes only its own be written again. */
const IN_SEGMENT = 256;
/** A segment of this many bytes is none of ours. */
const MOST_BYTES = 200_000_000;

/** Opens the fact checks of a project to be searched; only what changed since the last time is read. */
export function openProjectArchive(root: string, project: Project, cache: CacheFolder | undefined): Archive {
  const folder = cache?.folder('search');
  const count = 2 ** Math.max(0, Math.round(Math.log2(project.checks.length / IN_SEGMENT)));
  const files: CheckFile[][] = Array.from({ length: count }, () => []);
  for (const file of project.checks) files[hashOf(file.path) % count]?.push(file);
  const wanted = new Set(files.map((_, index) => nameOf(index, count)));
  const words: KnownWords = new Map();
  const segments = files.map((own, index) =>
    openSegment(own, { root, project, folder, words, name: nameOf(index, count) }),
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
}

function openSegment(files: readonly CheckFile[], { root, project, folder, words, name }: Place): Segment {
  const bytes = folder?.read(name, MOST_BYTES);
  const kept = bytes === undefined ? undefined : unpackSegment(bytes);
  const before = new Map(kept?.checks.map((check) => [check.file?.path, check]));
  const parties = project.parties?.entries;
  const checks = files.flatMap((file) => {
    const { state } = readState(join(root, file.path));
    const known = before.get(file.path);
    if (known !== undefined && known.file?.state === state && state !== LINK) return [withSpeaker(known, parties)];
    const check = checkIn(file, project);
    if (check === undefined) return [];
    const { id, path } = file;
    return [searchedCheck({ id, path, state }, check, { parties, language: project.settings.languages[0] ?? 'en' })];
  });
  const isAsBefore =
    kept !== undefined &&
    kept.checks.length === checks.length &&
    checks.every((check, index) => check === kept.checks[index]);
  if (isAsBefore) return kept;
  const segment = segmentOf(checks, words);
  folder?.write(name, packSegment(segment));
  return segment;
}

/** What a file says; undefined where it cannot be read, which `validate` reports, or says nothing of its own. */
function checkIn(file: CheckFile, project: Project): FactCheck | undefined {
  const { check } = file;
  if (check?.translationOf === undefined) return check;
  return subjectOf(project, file)?.check;
}
