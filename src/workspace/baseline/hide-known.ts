import type { Diagnostic, Report } from '../../diagnostics/index.ts';
import { SETTINGS_FILE } from '../../project/index.ts';
import { RULES } from '../../rules/index.ts';
import { ENGINE_RULES } from '../../validate/engine-rules.ts';
import { baselineOf, identityOf, type Baseline, type KnownFinding } from './baseline-text.ts';

/** A report compared with a baseline. */
export interface Compared {
  /** The report without the known findings. */
  readonly report: Report;
  readonly hidden: number;
  /** How many known findings no longer occur. */
  readonly gone: number;
  /** What remains of the baseline without them. */
  readonly remaining: Baseline;
}

/** Rules whose findings cannot be known: those on changes, which are new by their nature, and what the engine finds. */
const ALWAYS_SHOWN: ReadonlySet<string> = new Set([
  ...ENGINE_RULES.map(({ name }) => name),
  ...RULES.flatMap(({ name, on }) => (on.change === undefined ? [] : [name])),
]);
const OF_ENGINE: ReadonlySet<string> = new Set(ENGINE_RULES.map(({ name }) => name));

/** Takes the known findings out of a report; of findings that are alike, no more than are known. */
export function hideKnown(report: Report, known: Baseline): Compared {
  const found = new Map<string, number>();
  const diagnostics = report.diagnostics.filter((diagnostic) => {
    if (ALWAYS_SHOWN.has(diagnostic.rule)) return true;
    const identity = identityOf(nameOf(diagnostic));
    const count = (found.get(identity) ?? 0) + 1;
    if (count > (known.get(identity)?.count ?? 0)) return true;
    found.set(identity, count);
    return false;
  });
  const isOpen = notJudged(report);
  const remaining = [...known].map(([identity, { finding, count }]) => ({
    finding,
    count: isOpen(finding.file) ? count : (found.get(identity) ?? 0),
  }));
  return {
    report: { ...report, diagnostics },
    hidden: report.diagnostics.length - diagnostics.length,
    gone: total(known.values()) - total(remaining),
    remaining: baselineOf(remaining.filter(({ count }) => count > 0)),
  };
}

/** The remaining known findings with all others of a report. */
export function withNew({ report, remaining }: Compared): Baseline {
  const added = report.diagnostics.filter(({ rule }) => !ALWAYS_SHOWN.has(rule));
  return baselineOf([...remaining.values(), ...added.map((diagnostic) => ({ finding: nameOf(diagnostic), count: 1 }))]);
}

/** How many findings a baseline knows. */
export function total(entries: Iterable<{ readonly count: number }>): number {
  return [...entries].reduce((sum, { count }) => sum + count, 0);
}

/** Where the engine found something, no rule judged the file: its known findings may still be there. */
function notJudged({ diagnostics }: Report): (file: string) => boolean {
  const files = diagnostics.flatMap(({ rule, file }) => (OF_ENGINE.has(rule) ? [baseName(file)] : []));
  const names = new Set(files);
  // Without its settings and shared files, everything is judged differently.
  const isEverything = files.some((name) => name.startsWith('_') || name === baseName(SETTINGS_FILE));
  return (file) => isEverything || names.has(file);
}

function nameOf({ file, rule, keys = [], message }: Diagnostic): KnownFinding {
  return { file: baseName(file), rule, at: keys, message: message.replaceAll(IN_A_LIST, '`$<list>.$<key>`') };
}

/** A place in a list, such as `` `answered` of entry 2 of `replies` ``: lists are reordered, and their positions with them. */
const IN_A_LIST = /`(?<key>[a-z][\w.-]{0,200})` of entry \d+ of `(?<list>[a-z][\w.-]{0,200})`/gi;

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
}
