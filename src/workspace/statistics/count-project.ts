import type { Wording } from '../../article/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import { countCheck, figuresOf, type CountedCheck } from '../../statistics/index.ts';
import { openArchive } from '../export/archive.ts';

/** How a project is counted. */
export interface CountingProject {
  readonly wordingFor: (lang: LanguageTag) => Wording;
  /** Whether those count, too, that readers cannot see. */
  readonly drafts: boolean;
  readonly today: string;
  readonly by: 'month' | 'year' | undefined;
  /** One more of all files was looked at. */
  readonly advance: (total: number) => void;
}

/** The figures of a project, and the files that do not follow the format. */
export interface CountedProject {
  readonly statistics: ReturnType<typeof figuresOf>;
  readonly unread: readonly string[];
}

/** Counts the checks of a project one by one, so that the archive is never in memory. */
export function countProject(project: Project, options: CountingProject): CountedProject {
  const checks: CountedCheck[] = [];
  const translations: { readonly language: LanguageTag }[] = [];
  const unread: string[] = [];
  const archive = openArchive(project, {
    ...options,
    leaveOut: () => {},
    fail: ({ path }) => void unread.push(path),
  });
  for (const subject of archive.checks()) {
    if (subject.own.translationOf === undefined)
      checks.push(countCheck(subject, project.snapshots, options.wordingFor));
    else translations.push({ language: subject.language });
  }
  const scale = project.scale?.ratings.map(({ id }) => id) ?? [];
  return { statistics: figuresOf(checks, { translations, scale, today: options.today, by: options.by }), unread };
}
