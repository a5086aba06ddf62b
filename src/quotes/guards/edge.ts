import type { Piece } from '../quotation/parse-quote.ts';
import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { Brought } from './bracket-says.ts';
import type { Guards } from './guards.ts';
import type { Lost } from './weighed.ts';

/** What a bracket at the edge of a quotation does that it must not, or what a reader should look at. */
export interface Edge {
  readonly pieces: readonly Piece[];
  /** What it stands for, as far as can be told: words next to the quoted ones. */
  readonly hidden: Span;
  readonly lost?: { readonly kind: Lost; readonly at: number; readonly length: number };
  readonly brought?: Brought;
  readonly doubt?: 'bracket-replaces';
}

/** A quotation whose edges are judged. */
export interface EdgesOf {
  readonly index: TextIndex;
  readonly quote: string;
  readonly guards: Guards;
}
