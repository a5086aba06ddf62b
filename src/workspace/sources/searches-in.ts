import type { CaptureTarget } from '../../capture/index.ts';
import { subjectOf, type Project } from '../../project/index.ts';
import { indexText } from '../../quotes/index.ts';
import { quotationDigest, textOfCopy, type Digest, type NewSnapshot, type StoredText } from '../../snapshots/index.ts';
import { verifyQuotations, type Search } from '../../verification/index.ts';

/** What is looked for in one source, by the digest of the quotation, and what was found in a text of it. */
export interface Searches {
  readonly byDigest: ReadonlyMap<Digest, Search>;
  /** Whether every fact check that may quote the source could be read. */
  readonly isWhole: boolean;
}

/**
 * Looks every quotation of the project that is looked for in a source up in a copy of it, which need not be stored.
 * Undefined if the copy has no text.
 */
export function searchesIn(
  project: Project,
  { source, check: owner }: CaptureTarget,
  made: NewSnapshot,
): Searches | undefined {
  const text = textOfCopy(made);
  const { snapshot } = made;
  if (text === undefined || snapshot.text === undefined) return undefined;
  const stored: StoredText = { text, digest: snapshot.text, snapshot, isExcerpt: false };
  const byDigest = new Map<Digest, Search>();
  const quoting = project.checks.filter(({ id }) => owner === undefined || id === owner);
  for (const file of quoting) {
    const subject = file.check?.translationOf === undefined ? subjectOf(project, file) : undefined;
    if (subject === undefined) continue;
    const { check, language, sources } = subject;
    if (owner === undefined && Object.hasOwn(check.sources ?? {}, source)) continue;
    verifyQuotations({
      check,
      language,
      sources,
      storedTextOf: (id) => (id === source ? stored : subject.storedTextOf(id)),
      receiptsOf: (id) => (id === source ? undefined : subject.receiptsOf(id)),
      // Only the order of the stored texts matters, not what is in the others.
      indexOf: (one, spoken) => (one === stored ? project.indexOf(one, spoken) : NOTHING),
      searched: (search) => {
        if (search.source === source) byDigest.set(quotationDigest(search.words, search.language), search);
      },
    });
  }
  return { byDigest, isWhole: quoting.every(({ check }) => check !== undefined) };
}

const NOTHING = indexText('');
