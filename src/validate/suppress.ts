import type { Diagnostic, SuppressedDiagnostic } from '../diagnostics/index.ts';
import type { Project } from '../project/index.ts';
import type { Rule, Surroundings } from '../rules/index.ts';
import type { FileOutcome } from './judge-file.ts';
import { suppressionJudge, type SuppressingFile } from './judge-suppressions.ts';
import { readSuppressions, type Suppression } from './read-suppressions.ts';

/** The findings that stay, with those on the suppressions themselves, and those that comments suppress. */
export interface SuppressionResult {
  readonly open: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}

/** Takes out the findings that comments in their files suppress, and judges those comments. */
export function suppress(
  diagnostics: readonly Diagnostic[],
  outcomes: readonly FileOutcome[],
  { rules, surroundings }: { readonly rules: readonly Rule[]; readonly surroundings: Surroundings },
): SuppressionResult {
  const files = [...filesWithSuppressions(surroundings.project, outcomes)];
  if (files.length === 0) return { open: diagnostics, suppressed: [] };
  const judge = suppressionJudge(rules, surroundings);
  const valid = new Map(
    files.map(({ file, suppressions }) => [
      file,
      indexed(suppressions.sound.filter((one) => !judge.faultOf(one, file))),
    ]),
  );
  const used = new Set<Suppression>();
  const open: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const by = suppressionOf(diagnostic, valid.get(diagnostic.file));
    if (by === undefined) {
      open.push(diagnostic);
      continue;
    }
    used.add(by);
    suppressed.push({ ...diagnostic, suppressed: { reason: by.reason } });
  }
  return { open: [...open, ...files.flatMap((file) => judge.findings(file, used))], suppressed };
}

function* filesWithSuppressions(project: Project, outcomes: readonly FileOutcome[]): Iterable<SuppressingFile> {
  for (const { file, suppressions, status } of outcomes) {
    if (suppressions !== undefined) yield { file, suppressions, isJudged: status !== undefined };
  }
  const broken = new Set(project.problems.map(({ file }) => file));
  for (const file of [project.settingsFile, project.parties, project.sources]) {
    const suppressions = readSuppressions(file?.document?.text);
    if (file === undefined || suppressions === undefined) continue;
    yield { file: file.path, suppressions, isJudged: !broken.has(file.path) };
  }
}

/** The suppressions of a file by rule, in its order: their lines never overlap, but can be the same. */
type Indexed = ReadonlyMap<string, { readonly whole?: Suppression; readonly parts: readonly Suppression[] }>;

function indexed(suppressions: readonly Suppression[]): Indexed {
  const index = new Map<string, { whole?: Suppression; parts: Suppression[] }>();
  for (const suppression of suppressions) {
    const entry = index.get(suppression.rule) ?? { parts: [] };
    index.set(suppression.rule, entry);
    if (suppression.lines === undefined) entry.whole ??= suppression;
    else entry.parts.push(suppression);
  }
  return index;
}

/** The nearest comment comes first, so that a suppression of the whole file does not make it useless. */
function suppressionOf({ rule, span }: Diagnostic, index: Indexed | undefined): Suppression | undefined {
  const { whole, parts = [] } = index?.get(rule) ?? {};
  const { line } = span.start;
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.lines?.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const last = parts[low - 1];
  return last?.lines !== undefined && last.lines.to >= line ? last : whole;
}
