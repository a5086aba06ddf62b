import { keptKey, namesOf, type Id, type WebAddress } from '../model/index.ts';
import type { CheckSubject, Project } from '../project/index.ts';
import type { Snapshot } from '../snapshots/index.ts';
import { belongsTo, hostOf } from './references/hosts.ts';
import type { Rule, SourceSubject } from './rule.ts';
import { ARCHIVES } from './words/index.ts';

/** Every source and every appearance on the web has a copy in a public archive, or is stored. */
export const sourceArchived: Rule = {
  name: 'source-archived',
  level: 'warning',
  milderInDraft: true,
  summary: 'Every source and every appearance on the web has a copy in a public archive, or is stored.',
  why: 'Pages change and vanish; without a copy, nobody can say later what was there when we read it.',
  basis: 'EFCSN Code of Standards: sources are archived where they may disappear.',
  on: {
    *source(subject, { project: { snapshots } }) {
      const { id } = subject;
      if (!lacksCopy(subject, snapshots)) return;
      const copy = storedCopy(subject, snapshots);
      yield {
        path: ['url'],
        message:
          copy === undefined
            ? `The source \`${id}\` has no copy in a public archive, and none is stored.`
            : `The stored copy of the source \`${id}\` is of a different address, ${copy.address ?? ''}.`,
        hint: 'Give the archived copy as `archived`, or store one with `factwright capture`.',
      };
    },
    *check(subject, { project: { snapshots } }) {
      const { appearances = [] } = subject.check.statement;
      const open = [...appearances.entries()].filter(([, address]) => !isArchive(address));
      if (open.length === 0) return;
      for (const [index, address] of open) {
        if (snapshots.hasAddress(address) || isArchivedSource(address, subject)) continue;
        yield {
          path: ['statement', 'appearances', index],
          message: `The appearance ${address} has no copy in a public archive, and none is stored.`,
          hint: 'Give the address of an archived copy instead, or make it a source with `archived`.',
        };
      }
    },
  },
};

function isArchive(address: string): boolean {
  const host = hostOf(address);
  return ARCHIVES.some((archive) => belongsTo(host, archive));
}

/** Whether a source on the web has a copy neither in a public archive nor among what is stored. */
export function lacksCopy(subject: SourceSubject, snapshots: Project['snapshots']): boolean {
  const { url, archived } = subject.source;
  if (url === undefined || archived !== undefined || isArchive(url)) return false;
  const copy = storedCopy(subject, snapshots);
  return copy === undefined || (copy.address !== undefined && copy.address !== url);
}

function storedCopy({ id, check }: SourceSubject, snapshots: Project['snapshots']): Snapshot | undefined {
  return snapshots.table.get(
    check === undefined ? id : keptKey((key) => snapshots.isKept(key), id, namesOf(check.id, check.formerly)),
  );
}

/** Whether one of the check's sources, its own or one it refers to, gives the address and says where it is archived. */
function isArchivedSource(address: WebAddress, { check, allReferences, sources }: CheckSubject): boolean {
  const isMeant = (id: Id): boolean => sources[id]?.url === address && sources[id].archived !== undefined;
  return (
    Object.keys(check.sources ?? {}).some(isMeant) ||
    allReferences.some(({ kind, id }) => kind === 'source' && isMeant(id))
  );
}
