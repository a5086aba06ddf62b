import type { ClaimFinding } from './claim.ts';
import type { Id, LanguageTag, Markdown, Table } from './text.ts';

/** How an item bears on a claim. */
export type Stance = 'rebuts' | 'supports' | 'context';

/** One item of evidence. */
export interface Evidence {
  readonly claim: Id | readonly Id[];
  readonly stance: Stance | Table<Stance>;
  readonly shows: string;
  readonly source: Id;
  readonly from?: readonly Id[];
  readonly quote?: string;
  readonly original?: string;
  readonly originalLanguage?: LanguageTag;
  readonly locator?: string;
  readonly speaker?: Id;
  readonly kind?: 'fact' | 'opinion' | 'legal-opinion';
  readonly workings?: Markdown;
  readonly answer?: string;
}

/** One id or several, as a list. */
export function asList<T extends string>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The claims that an item bears on, each with its stance; a claim that a stance map leaves out is `context`. */
export function stances(item: Evidence): readonly { readonly claim: Id; readonly stance: Stance }[] {
  const { stance } = item;
  return asList(item.claim).map((claim) => ({
    claim,
    stance: typeof stance === 'string' ? stance : (stance[claim] ?? 'context'),
  }));
}

/** An item as it bears on one claim. */
export interface Bearing {
  readonly id: Id;
  readonly item: Evidence;
  readonly stance: Stance;
}

/** Gives the items that bear on a claim, in their order; for many claims, call it once. */
export function bearingsIn(evidence: Table<Evidence> = {}): (claim: Id) => readonly Bearing[] {
  const bearings = new Map<Id, Bearing[]>();
  for (const [id, item] of Object.entries(evidence)) {
    for (const { claim, stance } of stances(item)) {
      const known = bearings.get(claim);
      if (known === undefined) bearings.set(claim, [{ id, item, stance }]);
      else known.push({ id, item, stance });
    }
  }
  return (claim) => bearings.get(claim) ?? [];
}

/** Whether an item is counted: opinions are shown only. */
export function isFactual(item: Evidence): boolean {
  return (item.kind ?? 'fact') === 'fact';
}

/** How an item must bear on a claim to bear out what is found of it. */
export function fittingStances(finding: ClaimFinding | undefined): readonly Stance[] {
  return finding === undefined ? [] : FITTING[finding];
}

const FITTING: Readonly<Record<ClaimFinding, readonly Stance[]>> = {
  rebutted: ['rebuts'],
  upheld: ['supports'],
  mixed: ['rebuts', 'supports'],
  unproven: [],
};

/** Whether a stance speaks against a finding. */
export function isContrary(stance: Stance, finding: ClaimFinding | undefined): boolean {
  return (stance === 'supports' && finding === 'rebutted') || (stance === 'rebuts' && finding === 'upheld');
}
