import type { Diagnostic } from '../diagnostics/index.ts';
import { RULES, type Rule, type Surroundings } from '../rules/index.ts';
import { ENGINE_RULES } from './engine-rules.ts';
import { levelFor } from './levels.ts';
import type { Suppression, Suppressions } from './read-suppressions.ts';
import { ruleNames } from './rule-names.ts';

/** A file with comments that suppress; `isJudged` says whether all rules judged it. */
export interface SuppressingFile {
  readonly file: string;
  readonly suppressions: Suppressions;
  readonly isJudged: boolean;
}

type Fault = Pick<Diagnostic, 'message' | 'hint'>;

/** Judges comments that suppress. */
interface SuppressionJudge {
  /** What is wrong with the rule that a suppression names. */
  faultOf(suppression: Suppression, file: string): Fault | undefined;
  /** What is wrong with the suppressions of a file: the unsound ones, then those that nothing used. */
  findings(file: SuppressingFile, used: ReadonlySet<Suppression>): readonly Diagnostic[];
}

/** Makes the judge of one run: its findings depend on which rules exist and which files they judged. */
export function suppressionJudge(rules: readonly Rule[], { project }: Surroundings): SuppressionJudge {
  const own = rules.find(({ name }) => name === 'suppression-used');
  const known = [...ENGINE_RULES, ...RULES, ...rules];
  const excusableBy = new Map(known.map(({ name, excusable }) => [name, excusable]));
  const names = ruleNames(known, project);
  const suggest = ruleNames(
    known.filter(({ excusable }) => excusable === undefined),
    project,
  ).nearest;
  const faultOf = ({ rule }: Suppression, file: string): Fault | undefined => {
    if (names.has(rule)) return inexcusable(rule, file, excusableBy.get(rule));
    const near = suggest(rule);
    return {
      message: `There is no rule \`${rule}\`, so nothing is suppressed.`,
      hint: near === undefined ? 'Delete the comment.' : `Did you mean \`${near}\`?`,
    };
  };
  const judged = new Set(rules.flatMap(({ name, excusable }) => (excusable === undefined ? [name] : [])));
  return {
    faultOf,
    findings: ({ file, suppressions: { sound, faults }, isJudged }, used) => {
      const level = own === undefined ? 'off' : levelFor(own, project.settings, file);
      if (level === 'off') return [];
      const errors = [
        ...faults,
        ...sound.flatMap((one) => {
          const fault = faultOf(one, file);
          return fault === undefined ? [] : [{ ...fault, span: one.span }];
        }),
      ];
      const unused = sound.filter((one) => isJudged && judged.has(one.rule) && !used.has(one));
      return [
        ...errors.map((fault): Diagnostic => ({ rule: 'suppression-used', level: 'error', ...fault, file })),
        ...unused.map((one): Diagnostic => ({ rule: 'suppression-used', level, ...unusedWords(one), file })),
      ];
    },
  };
}

function inexcusable(rule: string, file: string, excusable: Rule['excusable']): Fault | undefined {
  if (excusable === undefined) return undefined;
  const hint = 'Fix what it finds, and delete the comment.';
  if (excusable === 'never') return { message: `\`${rule}\` cannot be suppressed.`, hint };
  return {
    message: `\`${rule}\` protects people other than the author of this file, so only the settings can excuse a finding.`,
    hint: `${hint} If it must be excused, write in \`factwright.yaml\`: overrides: [{ files: [${JSON.stringify(file)}], rules: { ${rule}: off } }].`,
  };
}

function unusedWords({ rule, span, lines }: Suppression): Pick<Diagnostic, 'message' | 'hint' | 'span'> {
  const isWhole = lines === undefined;
  return {
    message: `\`${rule}\` finds nothing ${isWhole ? 'in this file' : 'here'}, so nothing is suppressed.`,
    hint: isWhole ? 'Delete it.' : 'Delete it, or move it to the line before the finding.',
    span,
  };
}
