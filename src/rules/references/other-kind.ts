import { asList, type FactCheck, type Id, type NamedKind } from '../../model/index.ts';

/** Everything that an id can name, by kind. */
type Defined = Pick<FactCheck, 'parties' | 'sources' | 'claims' | 'evidence' | 'media'>;

/** A kind of which each entry can be tied to one of another kind. */
export type TiedKind = Exclude<NamedKind, 'factcheck' | 'rating'>;

/** What an id names where another kind is wanted, and what of the wanted kind goes with it. */
export interface OtherKind {
  readonly is: TiedKind;
  readonly meant: readonly Id[];
}

/** More mistakes than these in one file are no slips, and explaining them would take time. */
const MOST_EXPLAINED = 100;

/** Says what an id names of another kind than is wanted, if anything; of what goes with it, only what is defined. */
export function otherKindsIn(defined: Defined): (id: Id, wanted: NamedKind) => OtherKind | undefined {
  let explained = 0;
  return (id, wanted) => {
    explained += 1;
    return wanted === 'factcheck' || wanted === 'rating' || explained > MOST_EXPLAINED
      ? undefined
      : otherKindOf(id, wanted, defined);
  };
}

function otherKindOf(id: Id, wanted: TiedKind, defined: Defined): OtherKind | undefined {
  const has = (kind: TiedKind, one: Id): boolean => Object.hasOwn(defined[SECTION[kind]] ?? {}, one);
  const others = KINDS.filter((kind) => kind !== wanted && has(kind, id)).map((is) => ({
    is,
    meant: [...new Set(tiesOf(is, id, defined)[wanted])].filter((one) => has(wanted, one)),
  }));
  return others.find(({ meant }) => meant.length > 0) ?? others[0];
}

type Ties = Readonly<Partial<Record<TiedKind, readonly Id[]>>>;

function tiesOf(kind: TiedKind, id: Id, defined: Defined): Ties {
  switch (kind) {
    case 'party':
      return tiesOfParty(id, defined);
    case 'source':
      return tiesOfSource(id, defined);
    case 'evidence':
      return tiesOfItem(id, defined);
    case 'claim':
      return { evidence: keysOf(defined.evidence, ({ claim }) => asList(claim).includes(id)) };
    case 'media':
      return { source: defined.media?.[id]?.source === undefined ? [] : [defined.media[id].source] };
  }
}

function tiesOfParty(id: Id, { parties, sources, evidence }: Defined): Ties {
  const own = new Set(keysOf(sources, ({ by }) => asList(by).includes(id)));
  const image = parties?.[id]?.image;
  return {
    source: [...own],
    evidence: keysOf(evidence, ({ speaker, source }) => speaker === id || (source !== undefined && own.has(source))),
    media: image === undefined ? [] : [image],
  };
}

function tiesOfSource(id: Id, { sources, evidence, media }: Defined): Ties {
  const items = Object.entries(evidence ?? {}).filter(
    ([, { source, from }]) => source === id || asList(from).includes(id),
  );
  return {
    party: asList(sources?.[id]?.by),
    evidence: items.map(([item]) => item),
    claim: items.flatMap(([, { claim }]) => asList(claim)),
    media: keysOf(media, ({ source }) => source === id),
  };
}

function tiesOfItem(id: Id, { sources, evidence }: Defined): Ties {
  const { source, speaker, claim } = evidence?.[id] ?? {};
  const makers = source === undefined || !Object.hasOwn(sources ?? {}, source) ? [] : asList(sources?.[source]?.by);
  return {
    source: source === undefined ? [] : [source],
    claim: asList(claim),
    party: speaker === undefined ? makers : [speaker],
  };
}

function keysOf<T>(table: Readonly<Record<Id, T>> | undefined, holds: (entry: T) => boolean): readonly Id[] {
  return Object.entries(table ?? {}).flatMap(([id, entry]) => (holds(entry) ? [id] : []));
}

const KINDS: readonly TiedKind[] = ['party', 'source', 'evidence', 'claim', 'media'];

const SECTION: Readonly<Record<TiedKind, keyof Defined>> = {
  party: 'parties',
  source: 'sources',
  claim: 'claims',
  evidence: 'evidence',
  media: 'media',
};
