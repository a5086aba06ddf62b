import { referencesOf } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import { belongsTo, hostOf } from './references/hosts.ts';
import type { Rule } from './rule.ts';
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
    *source({ id, source: { url, archived }, check }, { project: { snapshots } }) {
      if (url === undefined || archived !== undefined || isArchive(url)) return;
      const copy = snapshots.table.get(check === undefined ? id : `${check}/${id}`);
      if (copy !== undefined && (copy.address === undefined || copy.address === url)) return;
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
      const stored = new Set([...snapshots.table.values()].map(({ address }) => address));
      const known = archivedAddresses(subject);
      for (const [index, address] of open) {
        if (stored.has(address) || known.has(address)) continue;
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

/** The addresses of the check's sources, its own and those it refers to, that say where they are archived. */
function archivedAddresses({ check, sources }: CheckSubject): ReadonlySet<string | undefined> {
  const used = referencesOf(check).flatMap(({ kind, id }) => (kind === 'source' ? [id] : []));
  return new Set(
    [...Object.keys(check.sources ?? {}), ...used].flatMap((id) => {
      const source = sources[id];
      return source?.archived === undefined ? [] : [source.url];
    }),
  );
}
