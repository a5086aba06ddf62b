import type { Path } from './ledger.ts';

/** Where a form of reviews has what a review says: of several paths, the first that says something counts. */
export interface Profile {
  readonly url: readonly Path[];
  readonly claim: readonly Path[];
  readonly title: readonly Path[];
  readonly language: readonly Path[];
  readonly published: readonly Path[];
  readonly modified: readonly Path[];
  readonly label: readonly Path[];
  readonly rating: { readonly value: readonly Path[]; readonly best: readonly Path[]; readonly worst: readonly Path[] };
  readonly explanation: readonly Path[];
  readonly body: readonly Path[];
  /** Objects or names, with where their address stands if it is not in them. */
  readonly reviewer: { readonly who: readonly Path[]; readonly url: readonly Path[] };
  readonly claimant: {
    readonly who: readonly Path[];
    readonly type: readonly Path[];
    readonly jobTitle: readonly Path[];
    readonly sameAs: readonly Path[];
  };
  readonly claimDate: readonly Path[];
  /** All of them count. */
  readonly appearances: readonly Path[];
  /** Addresses that are appearances if they are those of posts. */
  readonly posts: readonly Path[];
  readonly firstAppearance: readonly Path[];
  readonly image: readonly Path[];
  readonly keywords: readonly Path[];
}

/** A profile from paths as they are written: `reviewRating.alternateName`. */
export function paths(...written: readonly string[]): readonly Path[] {
  return written.map((path) => path.split('.'));
}
