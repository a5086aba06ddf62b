import type { Diagnostic, Span } from '../diagnostics/index.ts';
import type { RuleLevel, Status } from '../model/index.ts';
import { shard } from './compiled/shard-validator.js';

/** One share of a validation as its file holds it, after validation against `schemas/shard.schema.json`. */
export interface ShardReport {
  readonly version: 1;
  readonly tool: { readonly name: 'factwright'; readonly version: string; readonly build?: string };
  readonly shard: { readonly index: number; readonly count: number };
  readonly conditions: ShardConditions;
  readonly outcomes: readonly {
    readonly file: string;
    readonly id: string;
    /** Digest of the file; absent if it could not be read. */
    readonly content?: string;
    readonly status?: Status;
    readonly diagnostics: readonly Diagnostic[];
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly suppressions?: ShardSuppressions;
  }[];
}

/** The comments of one check that suppress findings. */
interface ShardSuppressions {
  readonly sound: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly span: Span;
    readonly lines?: { readonly from: number; readonly to: number };
  }[];
  readonly faults: readonly { readonly message: string; readonly hint: string; readonly span: Span }[];
}

/** What the findings depend on apart from the fact checks; files as digests. */
export interface ShardConditions {
  /** As `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  readonly settings: string;
  /** Present if the settings are not those of the checkout, which `instead` is the digest of. */
  readonly settingsFrom?: { readonly commit: string; readonly name: string; readonly instead: string };
  readonly parties: string;
  readonly sources: string;
  readonly media: string;
  readonly snapshots: string;
  readonly rules: string;
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly base?: { readonly commit: string; readonly name: string };
  readonly scope: { readonly paths?: readonly string[]; readonly changed?: readonly string[] };
}

/** Reads a text as a shard report; undefined if it is not one, or is damaged. */
export function parseShardReport(text: string): ShardReport | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return shard(data) ? (data as ShardReport) : undefined;
  } catch {
    return undefined;
  }
}
