import { translated, type Id, type Scale, type Table, type Verification } from '../model/index.ts';
import { snapshotKey, type StoredText } from '../snapshots/index.ts';
import { verifyQuotations } from '../verification/index.ts';
import type { CheckFile, CheckSubject, Project } from './project.ts';

/** Shown where a project's scale is broken; no rule judges a rating by it. */
const NO_SCALE: Scale = { best: 5, worst: 1, ratings: [] };

/** The check of a file with all that its ids refer to; undefined where it, or the original it translates, is not valid. */
export function subjectOf(project: Project, file: CheckFile): CheckSubject | undefined {
  const subject = subjectToJudge(project, file);
  return subject?.isOrphan ? undefined : subject;
}

/** The same for rules, which judge what a translation holds even where its original is missing. */
export function subjectToJudge(project: Project, file: CheckFile): CheckSubject | undefined {
  const { check: own, document } = file;
  if (own === undefined || document === undefined) return undefined;
  const original = own.translationOf === undefined ? undefined : project.checkById.get(own.translationOf)?.check;
  const isOrphan = own.translationOf !== undefined && (original === undefined || original.translationOf !== undefined);
  const check = original === undefined || isOrphan ? own : translated(original, own);
  const language = own.language ?? project.settings.languages[0] ?? 'en';
  const sources = merge(project.sources?.entries, check.sources);
  const storedTextOf = (source: Id): StoredText => {
    const isLocal = Object.hasOwn(check.sources ?? {}, source);
    const key = snapshotKey(source, isLocal ? (own.translationOf ?? file.id) : undefined);
    return project.snapshots.textOf(key, sources[source]?.url);
  };
  let verification: Verification | undefined;
  return {
    id: file.id,
    file: file.path,
    own,
    check,
    document,
    isOrphan,
    language,
    parties: merge(project.parties?.entries, check.parties),
    sources,
    storedTextOf,
    scale: project.scale ?? NO_SCALE,
    settings: project.settings,
    get verification() {
      // What a translation says in its own language is proved by the words of its original.
      const quoted = isOrphan ? own : (original ?? own);
      const spoken = quoted.language ?? project.settings.languages[0] ?? 'en';
      verification ??= verifyQuotations({
        check: quoted,
        language: spoken,
        sources,
        storedTextOf,
        indexOf: project.indexOf,
      });
      return verification;
    },
    get titles() {
      return titlesOf(project, check.related ?? []);
    },
  };
}

function merge<T>(shared: Table<T> | undefined, local: Table<T> | undefined): Table<T> {
  if (shared === undefined && local !== undefined) return local;
  return Object.assign(Object.create(null), shared, local);
}

function titlesOf(project: Project, ids: readonly Id[]): ReadonlyMap<Id, string> {
  return new Map(
    ids.flatMap((id) => {
      const title = project.checkById.get(id)?.check?.title;
      return title === undefined ? [] : [[id, title]];
    }),
  );
}
