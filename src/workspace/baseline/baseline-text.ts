import { compareText } from '../../diagnostics/index.ts';
import { machineJson } from '../../printing/index.ts';
import { UsageError } from '../usage-error.ts';

/** A finding by what stays the same when lines, keys, files and folders move; see `schemas/baseline.schema.json`. */
export interface KnownFinding {
  readonly file: string;
  readonly rule: string;
  readonly at: readonly string[];
  readonly message: string;
}

/** Known findings, and how many are alike. */
export type Baseline = ReadonlyMap<string, { readonly finding: KnownFinding; readonly count: number }>;

const VERSION = 1;

/** The key of a finding in a baseline; the order of keys is the order of the file. */
export function identityOf({ file, rule, at, message }: KnownFinding): string {
  return JSON.stringify([file, rule, at, message]);
}

/** Counts findings that are alike. */
export function baselineOf(findings: Iterable<{ readonly finding: KnownFinding; readonly count: number }>): Baseline {
  const baseline = new Map<string, { finding: KnownFinding; count: number }>();
  for (const { finding, count } of findings) {
    const identity = identityOf(finding);
    baseline.set(identity, { finding, count: (baseline.get(identity)?.count ?? 0) + count });
  }
  return baseline;
}

/** The text of a baseline file: the same bytes for the same findings on every machine. */
export function printBaseline(baseline: Baseline): string {
  const findings = [...baseline]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, { finding, count }]) => ({ ...finding, ...(count > 1 ? { count } : {}) }));
  return machineJson({ version: VERSION, findings });
}

/** Reads the text of a baseline file; whatever is wrong with it is a UsageError that names the place. */
export function parseBaseline(text: string, file: string): Baseline {
  const fault = (what: string): UsageError =>
    new UsageError(
      `The baseline \`${file}\` is damaged: ${what}.`,
      'Restore it, or delete it and write a new one with --update-baseline.',
    );
  const data = parseJson(text);
  if (!isRecord(data) || !Array.isArray(data['findings'])) throw fault('it is not a JSON object with `findings`');
  if (data['version'] !== VERSION) throw fault(`its \`version\` is not ${VERSION}`);
  const findings: readonly unknown[] = data['findings'];
  return baselineOf(
    findings.map((entry, index) => {
      const known = knownFinding(entry);
      if (known === undefined) throw fault(`entry ${index + 1} of \`findings\` is not a finding`);
      return known;
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const KEYS = new Set(['file', 'rule', 'at', 'message', 'count']);

function knownFinding(entry: unknown): { readonly finding: KnownFinding; readonly count: number } | undefined {
  if (!isRecord(entry) || Object.keys(entry).some((key) => !KEYS.has(key))) return undefined;
  const { file, rule, at, message, count = 1 } = entry;
  if (typeof file !== 'string' || typeof rule !== 'string' || typeof message !== 'string') return undefined;
  if (!isTexts(at) || typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined;
  return { finding: { file, rule, at, message }, count };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
