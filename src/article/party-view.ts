import type { Id, PartyKind, WebAddress } from '../model/index.ts';

/** A person or organisation as the page names it; `anonymous` says why it is not named and how it knows. */
export interface PartyView {
  readonly id: Id;
  readonly name: string;
  readonly kind: PartyKind;
  readonly role?: string;
  readonly sameAs: readonly WebAddress[];
  readonly anonymous?: { readonly why: string; readonly basis: string };
}
