import { nearest } from '../../diagnostics/index.ts';
import type { FactCheck, Id, Party, Source } from '../../model/index.ts';

/** Something that a project defines: for all checks, or in one. */
export interface Known<T> {
  readonly id: Id;
  readonly value: T;
  /** The check that defines it for itself; undefined if it is shared. */
  readonly check?: FactCheck;
  /** Its id. */
  readonly checkId?: Id;
}

/** The parties and sources that can be referred to; the shared ones first. */
export interface Definitions {
  readonly parties: readonly Known<Party>[];
  readonly sources: readonly Known<Source>[];
}

/** The party that a text names: by its id, or as it is called. */
export function partyNamed({ parties }: Pick<Definitions, 'parties'>, text: string): Known<Party> | undefined {
  return parties.find(({ id }) => id === text) ?? parties.find(({ value }) => isSameName(value.name, text));
}

/** The source that a text names: by its id, or by its address. */
export function sourceNamed({ sources }: Pick<Definitions, 'sources'>, text: string): Known<Source> | undefined {
  return sources.find(({ id }) => id === text) ?? sources.find(({ value }) => value.url === text);
}

/** Why a text that looks like the id of a party names none; undefined if it does, or is a name. */
export function unknownId(text: string, { parties }: Pick<Definitions, 'parties'>): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text) || parties.some(({ id }) => id === text)) return undefined;
  const near = nearest(text, new Set(parties.map(({ id }) => id)));
  return `There is no party \`${text}\`. ${near === undefined ? 'Give the name in full, such as Oren Vask.' : `Did you mean \`${near}\`?`}`;
}

function isSameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim();
}
