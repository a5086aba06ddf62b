import type { Id, WebAddress } from './text.ts';

/** What sort of actor a party is. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Every kind of party, in the order of the format. */
export const PARTY_KINDS = [
  'person',
  'organisation',
  'state',
  'state-media',
  'news',
  'ngo',
  'company',
  'anonymous',
  'unknown',
] as const;

/** A person, organisation or other actor; `why` and `basis` are present for `anonymous`. */
export interface Party {
  readonly name: string;
  readonly kind: PartyKind;
  readonly role?: string;
  readonly controlledBy?: Id;
  readonly sameAs?: readonly WebAddress[];
  readonly image?: Id;
  readonly why?: string;
  readonly basis?: string;
}
