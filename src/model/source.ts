import type { Id, IsoDate, LanguageTag, WebAddress } from './text.ts';

/** What a source is. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Every kind of source, in the order of the format. */
export const SOURCE_KINDS = [
  'act',
  'record',
  'statement',
  'testimony',
  'observation',
  'analysis',
  'video',
  'photo',
  'audio',
  'dataset',
  'report',
  'article',
  'transcript',
  'law',
  'court-document',
  'book',
  'social-post',
  'correspondence',
] as const;

/** A document, record, act, testimony or utterance that evidence rests on. */
export interface Source {
  readonly kind: SourceKind;
  readonly by: Id | readonly Id[];
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: WebAddress;
  readonly published?: IsoDate;
  readonly accessed?: IsoDate;
  readonly language?: LanguageTag;
  readonly archived?: WebAddress;
  readonly locator?: string;
  readonly basedOn?: readonly Id[];
  readonly ownWork?: string;
  readonly promptedBy?: readonly Id[];
  readonly jointWith?: readonly Id[];
  readonly seenIn?: Id;
  readonly interests?: string;
}

/** Kinds that tell what others did, saw or wrote. */
export const SECONDARY_KINDS: readonly SourceKind[] = ['report', 'article', 'book', 'analysis'];

/** Whether a source is an act, a record or somebody's own words, and not an account of those. */
export function isPrimary({ kind }: Source): boolean {
  return !SECONDARY_KINDS.includes(kind);
}
