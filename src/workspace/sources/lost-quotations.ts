import type { CaptureTarget } from '../../capture/index.ts';
import { referencesOf, type Id, type QuotationState } from '../../model/index.ts';
import { subjectOf, type CheckFile, type CheckSubject, type Project } from '../../project/index.ts';
import { indexText } from '../../quotes/index.ts';
import { textOfCopy, type NewSnapshot, type StoredText } from '../../snapshots/index.ts';
import { verifyQuotations } from '../../verification/index.ts';
import type { LostQuotations } from './replace-copy.ts';

/** Compares what the project quotes from the stored copies of sources with new copies. */
export function lostQuotations(project: Project): (target: CaptureTarget, made: NewSnapshot) => LostQuotations {
  let users: ReadonlyMap<Id, readonly CheckFile[]> | undefined;
  return ({ source, check: owner }, made) => {
    const own = owner === undefined ? undefined : project.checkById.get(owner);
    const files = owner === undefined ? ((users ??= usersOfShared(project)).get(source) ?? []) : own ? [own] : [];
    const lost = new Map<string, readonly string[]>();
    let held = 0;
    for (const file of files) {
      const subject = subjectOf(project, file);
      if (subject === undefined) continue;
      const before = foundIn({ project, subject, source }, subject.storedTextOf(source));
      held += before.size;
      const after = before.size === 0 ? before : foundIn({ project, subject, source }, storedTextOf(made));
      const gone = [...before].filter((what) => !after.has(what));
      if (gone.length > 0) lost.set(file.path, gone);
    }
    return { held, lost };
  };
}

/** The checks that name each shared source; in a large project, nobody asks each check about each source. */
function usersOfShared({ checks, sources }: Project): ReadonlyMap<Id, readonly CheckFile[]> {
  const users = new Map<Id, CheckFile[]>();
  for (const file of checks) {
    const { check } = file;
    if (check === undefined || check.translationOf !== undefined) continue;
    const named = [...referencesOf(check)].filter(({ kind }) => kind === 'source').map(({ id }) => id);
    for (const id of new Set(named)) {
      if (Object.hasOwn(check.sources ?? {}, id) || !Object.hasOwn(sources?.entries ?? {}, id)) continue;
      users.set(id, [...(users.get(id) ?? []), file]);
    }
  }
  return users;
}

function storedTextOf(made: NewSnapshot): StoredText {
  const text = textOfCopy(made);
  const { snapshot } = made;
  return text === undefined || snapshot.text === undefined
    ? { missing: 'no-snapshot', message: '' }
    : { text, digest: snapshot.text, snapshot, isExcerpt: snapshot.paragraphs !== undefined };
}

interface Asked {
  readonly project: Project;
  readonly subject: CheckSubject;
  readonly source: Id;
}

/** What of a check is found in a text of a source: `audit-median`, “the answer 1”, “the statement”. */
function foundIn({ project, subject, source }: Asked, stored: StoredText): ReadonlySet<string> {
  if (stored.text === undefined) return new Set();
  const { check, language, sources } = subject;
  const { quotations, replies, statement } = verifyQuotations({
    check,
    language,
    sources,
    storedTextOf: (id) => (id === source ? stored : subject.storedTextOf(id)),
    receiptsOf: (id) => (id === source ? undefined : subject.receiptsOf(id)),
    indexOf: (one, spoken) => (one === stored ? project.indexOf(one, spoken) : NOTHING),
  });
  const isFound = (state: QuotationState | undefined): boolean =>
    state?.found?.source === source && (state.result === 'exact' || state.result === 'edited');
  return new Set([
    ...(isFound(statement) ? ['the statement'] : []),
    ...[...quotations].flatMap(([id, state]) => (isFound(state) ? [`\`${id}\``] : [])),
    ...[...(replies ?? [])].flatMap(([index, state]) => (isFound(state) ? [`reply ${index + 1}`] : [])),
  ]);
}

const NOTHING = indexText('');
