import type { NoText } from '../snapshot.ts';

/** What an extractor found in a content: its text, or why there is none. */
export type Extraction =
  | { readonly text: string; readonly noText?: never; readonly extractor: string }
  | { readonly text?: never; readonly noText: NoText; readonly extractor: string };

/** More text than this is not stored, in characters. */
export const TEXT_LENGTH = 10_000_000;

/** How long reading one content may take, in milliseconds. */
export const PATIENCE = 20_000;
