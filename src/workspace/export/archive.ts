import type { Wording } from '../../article/index.ts';
import type { Id, LanguageTag, Status } from '../../model/index.ts';
import { isPublicStatus } from '../../model/index.ts';
import { statusIn, subjectOf, type CheckFile, type CheckSubject, type Project } from '../../project/index.ts';

/** What is exported, in order. */
export interface Archive {
  readonly project: Project;
  readonly wordingFor: (lang: LanguageTag) => Wording;
  /** The checks by id, each read when its turn comes and not kept. */
  checks(): Generator<CheckSubject, void, undefined>;
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
  return {
    project,
    wordingFor: options.wordingFor,
    *checks() {
      const files = [...project.checkById.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      for (const file of files) {
        options.advance(files.length);
        const subject = subjectIn(project, file, options);
        if (subject !== undefined) yield subject;
      }
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
