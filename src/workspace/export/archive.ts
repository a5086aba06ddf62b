import type { Wording } from '../../article/index.ts';
import { partitionOf, type Partition } from '../../interchange/index.ts';
import type { Id, LanguageTag, Status } from '../../model/index.ts';
import { isPublicStatus } from '../../model/index.ts';
import { statusIn, subjectOf, type CheckFile, type CheckSubject, type Project } from '../../project/index.ts';

/** What is exported, in order. */
export interface Archive {
  readonly project: Project;
  readonly wordingFor: (lang: LanguageTag) => Wording;
  /** The checks by id, each read when its turn comes and not kept. */
  checks(): Generator<CheckSubject, void, undefined>;
  /** The same in parts, by the folders that they go to; each check is read twice, so that one part is open at a time. */
  partitions(by: readonly Partition[]): Generator<ArchivePart, void, undefined>;
}

/** Those of the checks that go to the same folders. */
export interface ArchivePart {
  /** Such as `year=2024/language=en`; empty if there is one part. */
  readonly path: string;
  readonly checks: Iterable<CheckSubject>;
}

/** What an archive is opened with, and whom it tells. */
export interface ArchiveOptions {
  readonly wordingFor: Archive['wordingFor'];
  readonly drafts: boolean;
  /** One more of all files was looked at. */
  readonly advance: (total: number) => void;
  /** A check is not public. */
  readonly leaveOut: (id: Id, status: Status) => void;
  /** A file does not follow the format, or translates one that does not. */
  readonly fail: (file: CheckFile) => void;
}

/** Opens what a project exports: what readers can find, and with `drafts` the rest. Of two files with one id, the first by path counts. */
export function openArchive(project: Project, options: ArchiveOptions): Archive {
  const files = [...project.checkById.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  function* chosen(passes: number): Generator<readonly [CheckFile, CheckSubject], void, undefined> {
    for (const file of files) {
      options.advance(files.length * passes);
      const subject = subjectIn(project, file, options);
      if (subject !== undefined) yield [file, subject];
    }
  }
  function* again(part: readonly CheckFile[]): Generator<CheckSubject, void, undefined> {
    for (const file of part) {
      options.advance(files.length * 2);
      const subject = subjectOf(project, file);
      if (subject !== undefined) yield subject;
    }
  }
  return {
    project,
    wordingFor: options.wordingFor,
    *checks() {
      for (const [, subject] of chosen(1)) yield subject;
    },
    *partitions(by) {
      const parts = new Map<string, CheckFile[]>();
      for (const [file, subject] of chosen(2)) {
        const path = partitionOf(subject, by);
        const known = parts.get(path);
        if (known === undefined) parts.set(path, [file]);
        else known.push(file);
      }
      const inOrder = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1));
      for (const [path, part] of inOrder) yield { path, checks: again(part) };
    },
  };
}

function subjectIn(project: Project, file: CheckFile, options: ArchiveOptions): CheckSubject | undefined {
  const { check } = file;
  const status = check && statusIn(project, check);
  if (status !== undefined && !options.drafts && !isPublicStatus(status)) {
    options.leaveOut(file.id, status);
    return undefined;
  }
  const subject = subjectOf(project, file);
  if (subject === undefined) options.fail(file);
  return subject;
}
