import type { ClaimFinding, Id, Stance } from '../model/index.ts';
import type { SourceRef } from './source-view.ts';

/** A group of parties as the page names it, such as those under one control; or the place where no origin is stated. In JSON, a group is a `house`. */
export interface GroupView {
  /** Its number among the groups of the drawing, from 0. */
  readonly index: number;
  readonly name: string;
  /** What a reader must know about it, such as that it is the speaker's side. */
  readonly notes: readonly string[];
  /** The number of the independent chain that it is on, from 1; absent if it is on none. */
  readonly chain?: number;
  /** Present if evidence comes to us from here: as the last step of an independent chain, or in addition. */
  readonly entry?: 'chain' | 'further';
  readonly kind: 'house' | 'not-stated';
}

/** Who has it from whom, by the numbers of the groups; `chain` is present if the step is part of an independent chain. */
interface StepView {
  readonly house: number;
  readonly from: number;
  readonly chain?: number;
}

/** A remark on the evidence, as a label and what it applies to. */
export interface RemarkView {
  readonly kind:
    | 'not-stated'
    | 'interested'
    | 'largest-share'
    | 'anonymous'
    | 'unattributed'
    | 'second-hand'
    | 'not-counted'
    | 'unchecked';
  readonly label: string;
  readonly text?: string;
  readonly source?: SourceRef;
}

/** Where the evidence that bears on a claim in one way comes from. */
export interface OriginsView {
  readonly stance: Stance;
  readonly stanceLabel: string;
  readonly items: number;
  readonly itemsLabel: string;
  readonly outlets: number;
  readonly roots: number;
  readonly independent: number;
  readonly independentLabel: string;
  /** Independent chains in words, each from the origin to whoever tells us. */
  readonly chains: readonly (readonly string[])[];
  readonly remarks: readonly RemarkView[];
  /** The groups in the order of the drawing: each before those that it has it from. */
  readonly houses: readonly GroupView[];
  readonly steps: readonly StepView[];
  /** How many more groups there are than the drawing shows. */
  readonly hidden?: string;
}

/** Where the evidence on one claim comes from. */
export interface ClaimOriginsView {
  readonly claim: Id;
  readonly number: number;
  readonly label: string;
  readonly text: string;
  readonly finding?: ClaimFinding;
  readonly findingLabel?: string;
  readonly stances: readonly OriginsView[];
}

/** How we know: where the evidence comes from, claim by claim, and what could not be checked. */
export interface HowWeKnowView {
  readonly heading: string;
  readonly legend: string;
  /** What the source is based on, as a label. */
  readonly basedOn: string;
  readonly claims: readonly ClaimOriginsView[];
  readonly remarks: readonly RemarkView[];
}
