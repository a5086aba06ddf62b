import { proposeId, type Definitions, type Known, type Naming } from '../../authoring/index.ts';
import type { FactCheck, Id, Party, Source } from '../../model/index.ts';
import { UsageError } from '../usage-error.ts';

/** The parties and sources that one fact check defines for itself, as they come together. */
export class DraftDefinitions {
  readonly parties: Map<Id, Party> = new Map();
  readonly sources: Map<Id, Source> = new Map();
  /** The checks from which sources were taken over, by the ids of the sources. */
  readonly takenOver: Map<Id, Id> = new Map();
  readonly #shared: ReadonlySet<Id>;

  constructor({ parties, sources }: Definitions) {
    this.#shared = new Set([...parties, ...sources].filter(({ check }) => check === undefined).map(({ id }) => id));
  }

  /** Makes a party that the project knows one that the draft can name. */
  useParty({ id, value, check }: Known<Party>): Id {
    if (check === undefined || !this.#add(this.parties, id, partyWithoutImage(value))) return id;
    this.#partiesOf([value.controlledBy], check);
    return id;
  }

  /** The same for a source, with all that it refers to. */
  useSource({ id, value, check, checkId }: Known<Source>): Id {
    if (check === undefined || !this.#add(this.sources, id, value)) return id;
    // What is known through another source alone has no copy.
    if (checkId !== undefined && value.seenIn === undefined) this.takenOver.set(id, checkId);
    this.#partiesOf([value.by].flat(), check);
    const others = [...(value.basedOn ?? []), ...(value.promptedBy ?? []), ...(value.jointWith ?? []), value.seenIn];
    for (const other of others) {
      const found = other === undefined ? undefined : check.sources?.[other];
      if (other !== undefined && found !== undefined) this.useSource({ id: other, value: found, check, checkId });
    }
    return id;
  }

  /** Adds a party that nobody has defined yet. */
  newParty(party: Party, language?: string): Id {
    const id = this.#newId(party.name, { kind: 'party', language });
    this.parties.set(id, party);
    return id;
  }

  /** Adds a source that nobody has defined yet; `name` is what its id is made of. */
  newSource(source: Source, name: string, language?: string): Id {
    const id = this.#newId(name, { kind: 'source', language, isBrief: true });
    this.sources.set(id, source);
    return id;
  }

  #newId(name: string, naming: Omit<Naming, 'taken'>): Id {
    const taken = new Set([...this.#shared, ...this.parties.keys(), ...this.sources.keys()]);
    return proposeId(name, { ...naming, taken });
  }

  #partiesOf(ids: readonly (Id | undefined)[], check: FactCheck): void {
    for (const id of ids) {
      const value = id === undefined ? undefined : check.parties?.[id];
      if (id !== undefined && value !== undefined) this.useParty({ id, value, check });
    }
  }

  /** Whether it was not there yet. */
  #add<T>(table: Map<Id, T>, id: Id, value: T): boolean {
    const before = table.get(id);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value))
      throw new UsageError(
        `\`${id}\` is one thing in one fact check and another in another one.`,
        'Give one of them another id, or put it into the shared files.',
      );
    table.set(id, value);
    return before === undefined;
  }
}

/** Pictures belong to the check that has them. */
function partyWithoutImage(party: Party): Party {
  const { image, ...rest } = party;
  return image === undefined ? party : rest;
}
