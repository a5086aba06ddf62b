import type { PartyKind, SourceKind, Stance } from '../model/index.ts';

/** The options of `factwright new`, as they were given. */
export interface NewCheckOptions {
  readonly quote?: string;
  readonly claim?: string;
  readonly title?: string;
  readonly speaker?: string;
  readonly speakerKind?: PartyKind;
  readonly role?: string;
  readonly date?: string;
  readonly where?: string;
  readonly occasion?: string;
  readonly question?: string;
  readonly original?: string;
  readonly spoken?: string;
  readonly lang?: string;
  readonly url?: readonly string[];
  readonly source?: string;
  readonly sourceKind?: SourceKind;
  readonly sourceTitle?: string;
  readonly from?: string;
  readonly offline?: true;
  readonly evidence?: readonly string[];
  readonly stance?: Stance;
  readonly topic?: readonly string[];
  readonly country?: readonly string[];
  readonly author?: readonly string[];
  readonly folder?: string;
  readonly yes?: true;
  readonly dryRun?: true;
}

/** The options of `factwright new party`. */
export interface NewPartyOptions {
  readonly name?: string;
  readonly kind?: PartyKind;
  readonly role?: string;
  readonly controlledBy?: string;
  readonly sameAs?: readonly string[];
  readonly why?: string;
  readonly basis?: string;
  readonly in?: string;
  readonly dryRun?: true;
}

/** The options of `factwright new source`. */
export interface NewSourceOptions {
  readonly url?: string;
  readonly kind?: SourceKind;
  readonly by?: readonly string[];
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly lang?: string;
  readonly archived?: string;
  readonly locator?: string;
  readonly basedOn?: readonly string[];
  readonly ownWork?: string;
  readonly seenIn?: string;
  readonly interests?: string;
  readonly in?: string;
  readonly from?: string;
  readonly offline?: true;
  readonly dryRun?: true;
}

/** The options of `factwright new translation`. */
export interface NewTranslationOptions {
  readonly id?: string;
  readonly dryRun?: true;
}
