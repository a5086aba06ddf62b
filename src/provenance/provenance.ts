import type { Id } from '../model/index.ts';

/** Parties whose word counts once, such as those under one control. */
export interface PartyGroup {
  /** Those of its parties that the sources name as authors, in the order in which they are met. */
  readonly authors: readonly Id[];
  /** Who decides in the end what these say; the same as `authors` where nobody else does. */
  readonly heads: readonly Id[];
  /** Whether the speaker belongs to it. */
  readonly isSpeakers: boolean;
  /** Its sources on the way, in the order in which they are met. */
  readonly sources: readonly Id[];
  /** The sources among them at which chains may end. */
  readonly roots: readonly Id[];
  /** The items whose chains begin here. */
  readonly items: readonly Id[];
}

/** A place on a chain: a group with those of its sources that the chain uses, or the place where no origin is stated. */
export type Link = { readonly group: PartyGroup; readonly sources: readonly Id[] } | 'not-stated';

/** From the origin to the claim. */
export type Chain = readonly Link[];

/** With whom a chain ends: people whom we can name, unknown ones, unnamed ones, or nobody that is stated. */
export type End = 'named' | 'unknown' | 'anonymous' | 'not-stated';

/** One item, with what is known of where it comes from. */
export interface ItemProvenance {
  readonly id: Id;
  /** With whom its chains end; with nobody where they go round in a circle, or where the item is the restated article's own word. */
  readonly ends: readonly End[];
  /** Whether its source is known through another only. */
  readonly secondHand: boolean;
  /** Whether its quotation was verified in the source itself. */
  readonly held: boolean;
  /** Whether it has a chain without anybody of the speaker's group. */
  readonly apartFromSpeaker: boolean;
  /** Whether it rests on a primary source that is known not only through another. */
  readonly primarySeen: boolean;
  /** Whether its source is a stored primary one, with the quotation verified or, for a dataset, the row given. */
  readonly primaryHeld: boolean;
}

/** Whether all that an item rests on are people who are not named. */
export function isAnonymous({ ends }: ItemProvenance): boolean {
  return ends.length > 0 && ends.every((end) => end === 'anonymous');
}

/** Whether an item has no origin that is stated. */
export function isUnattributed({ ends }: ItemProvenance): boolean {
  return ends.every((end) => end === 'not-stated');
}

/** Who knows what bears on a claim, and from whom. */
export interface Provenance {
  readonly items: readonly ItemProvenance[];
  /** Present if the chains of the check are too long in all to be followed here; then there is no item either. */
  readonly untraced?: true;
  /** The parties through whose publications the items come. */
  readonly outlets: readonly Id[];
  /** The sources at which chains end. */
  readonly roots: readonly Id[];
  /** How many chains there can be at most that share no group. */
  readonly independent: number;
  /** Such chains, as many as there can be, the shortest that were found. */
  readonly chains: readonly Chain[];
  /** The further chain that leads only to where no origin is stated; there is one at most, and it is no independent one. */
  readonly notStated: readonly Chain[];
  /** The groups that every chain must pass, if there are fewer independent chains than items. */
  readonly narrows: readonly Link[];
  /** The source that most items pass, with the share of all items; undefined if there is no item. */
  readonly largestShare: { readonly source: Id; readonly items: number; readonly share: number } | undefined;
  /** Whether every chain ends in the speaker's group. */
  readonly interested: boolean;
  /** All groups, those that the claim is reached from first. */
  readonly groups: readonly PartyGroup[];
  /** Who has it from whom; an origin that is not stated counts as one of them. */
  readonly dependencies: readonly { readonly group: PartyGroup; readonly from: PartyGroup | 'not-stated' }[];
}
