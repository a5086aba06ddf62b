import { asList, type Evidence, type Id, type Source, type Table } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import type { Rule } from './rule.ts';
import { sharedPassages, shinglesOf } from './likeness/shared-passages.ts';

/** Two sources share long passages where this part of the shorter one is in the other, too. */
const SHARE = 0.1;
/** Fewer passages in common are a phrase that many use. */
const FEWEST = 5;

/** Two stored sources that share long passages say how they are related. */
export const copyDeclared: Rule = {
  name: 'copy-declared',
  level: 'warning',
  summary: 'Two stored sources that share long passages say how they are related.',
  why: 'Two articles from one agency report look like two confirmations and are one; a reader must be able to see that.',
  basis: 'The IFCN Code of Principles on the standards of sources: independent confirmation is not a copy.',
  on: {
    *check(subject) {
      const texts = storedTexts(subject);
      const families = familiesOf(
        subject,
        texts.flatMap(({ holders }) => holders),
      );
      for (const { first, second, share } of copiesAmong(texts)) {
        if (families.get(first.id) === families.get(second.id)) continue;
        const place = [first, second].find(({ isLocal }) => isLocal);
        yield {
          path: place === undefined ? ['evidence'] : ['sources', place.id],
          part: 'key',
          message: `The stored texts of \`${first.id}\` and \`${second.id}\` share ${Math.floor(share * 100)} % of their passages, and neither says how they are related.`,
          hint: 'If one is based on the other, or both on a third, name it under `basedOn`; if they worked together, under `jointWith`.',
        };
      }
    },
  },
};

/** A source that is used. */
interface Holder {
  readonly id: Id;
  readonly isLocal: boolean;
}

/** One stored text, and the sources whose copy it is. */
interface StoredWords {
  readonly holders: readonly Holder[];
  readonly shingles: ReadonlySet<number>;
}

interface Copy {
  readonly first: Holder;
  readonly second: Holder;
  readonly share: number;
}

/** Sources that share their passages. One text under several sources is theirs as a whole, and no text is compared with itself. */
function* copiesAmong(texts: readonly StoredWords[]): Iterable<Copy> {
  for (const { holders, shingles } of texts) {
    const [first, ...others] = holders;
    if (first === undefined || shingles.size < FEWEST) continue;
    for (const second of others) yield { first, second, share: 1 };
  }
  for (const { one, other, count, share } of sharedPassages(texts.map(({ shingles }) => shingles))) {
    const [first, second] = [texts[one]?.holders[0], texts[other]?.holders[0]];
    if (first === undefined || second === undefined || share < SHARE || count < FEWEST) continue;
    yield { first, second, share };
  }
}

/** The texts that are stored of the sources that the check uses; each text is read once, whoever has it. */
function storedTexts(subject: CheckSubject): readonly StoredWords[] {
  const { check, allReferences, sources } = subject;
  const used = new Set(allReferences.flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])));
  const holders = new Map<string, Holder[]>();
  const shingles = new Map<string, ReadonlySet<number>>();
  for (const id of [...used].toSorted()) {
    const stored = sources[id] === undefined ? undefined : subject.storedTextOf(id);
    if (stored?.text === undefined) continue;
    const { digest, text } = stored;
    const holder = { id, isLocal: Object.hasOwn(check.sources ?? {}, id) };
    const known = holders.get(digest);
    if (known !== undefined) known.push(holder);
    else {
      holders.set(digest, [holder]);
      shingles.set(digest, shinglesOf(text));
    }
  }
  return [...holders].map(([digest, all]) => ({ holders: all, shingles: shingles.get(digest) ?? new Set() }));
}

/** Gives each source its family: all that are joined by anything that they say of each other. */
function familiesOf({ check, sources }: CheckSubject, stored: readonly Holder[]): ReadonlyMap<Id, Id> {
  const links = linksOf(sources, check.evidence ?? {});
  const families = new Map<Id, Id>();
  for (const { id } of stored) {
    const open = families.has(id) ? [] : [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (families.has(next)) continue;
      families.set(next, id);
      open.push(...(links.get(next) ?? []));
    }
  }
  return families;
}

/** What is joined, both ways. */
function linksOf(sources: Table<Source>, evidence: Table<Evidence>): ReadonlyMap<Id, ReadonlySet<Id>> {
  const links = new Map<Id, Set<Id>>();
  const join = (one: Id, other: Id): void => {
    links.set(one, (links.get(one) ?? new Set()).add(other));
    links.set(other, (links.get(other) ?? new Set()).add(one));
  };
  for (const [id, { basedOn, promptedBy, jointWith, seenIn }] of Object.entries(sources))
    for (const other of [basedOn, promptedBy, jointWith, seenIn].flatMap((ids) => asList(ids))) join(id, other);
  for (const { source, from } of Object.values(evidence)) for (const other of asList(from)) join(source, other);
  return links;
}
