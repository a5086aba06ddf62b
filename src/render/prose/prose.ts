import type { CitationView, MediumView } from '../../article/index.ts';

/** A picture as text shows it: one of a check names who made it, one on a page of the publisher's own need not. */
export type ShownPicture = Omit<MediumView, 'credit'> & Partial<Pick<MediumView, 'credit'>>;

/** One `@id` of a citation; `to` is absent if no evidence has that id. */
export interface CitationMark {
  readonly id: string;
  readonly to?: CitationView;
}

/** A stretch of text. In `text`, character references such as `&amp;` stand for characters; a `literal` is shown as it stands. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong' | 'em' | 'del'; readonly content: readonly Inline[] }
  | { readonly type: 'link'; readonly address: string; readonly content: readonly Inline[] }
  | { readonly type: 'jump'; readonly slug: string; readonly content: readonly Inline[] }
  | { readonly type: 'citation'; readonly marks: readonly CitationMark[] }
  | { readonly type: 'picture'; readonly medium: ShownPicture }
  | { readonly type: 'break' };

/** A cell's alignment, if any. */
export type Align = 'left' | 'center' | 'right' | undefined;

/** A block of an authors' text; it has no form that could hold markup. */
export type Block =
  | { readonly type: 'paragraph' | 'plain'; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly slug: string; readonly content: readonly Inline[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly type: 'list';
      readonly start: number | undefined;
      readonly loose: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'code'; readonly text: string; readonly language: string }
  | {
      readonly type: 'table';
      readonly align: readonly Align[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'figure'; readonly medium: ShownPicture }
  | { readonly type: 'rule' };
