import { spellerOf, type Diagnostic } from '../diagnostics/index.ts';
import { RULES, type Rule, type Surroundings } from '../rules/index.ts';
import { levelFor } from './levels.ts';
import type { Suppression, Suppressions } from './read-suppressions.ts';

/** A file with comments that suppress; `isJudged` where all its rules had their say. */
export interface SuppressingFile {
  readonly file: string;
  readonly suppressions: Suppressions;
  readonly isJudged: boolean;
}

/** Findings of these say that a file could not be judged at all; nobody can excuse that. */
const ENGINE_RULES: ReadonlySet<string> = new Set(['encoding', 'yaml', 'plain-yaml', 'schema', 'file-readable']);

/** Judges comments that suppress. */
interface SuppressionJudge {
  /** What is wrong with the rule that a suppression names. */
  faultOf(suppression: Suppression): Pick<Diagnostic, 'message' | 'hint'> | undefined;
  /** What is wrong with the suppressions of a file: the unsound ones, then those that nothing used. */
  findings(file: SuppressingFile, used: ReadonlySet<Suppression>): readonly Diagnostic[];
}

/** Makes the judge of one run: what it says depends on which rules there are and what they were shown. */
export function suppressionJudge(rules: readonly Rule[], { project, base }: Surroundings): SuppressionJudge {
  const own = rules.find(({ name }) => name === 'suppression-used');
  const names = RULES.map(({ name }) => name).filter((name) => name !== own?.name);
  const known = new Set(names);
  const spell = spellerOf(names);
  const faultOf = ({ rule }: Suppression): Pick<Diagnostic, 'message' | 'hint'> | undefined => {
    if (known.has(rule)) return undefined;
    if (ENGINE_RULES.has(rule) || rule === 'suppression-used')
      return { message: `\`${rule}\` cannot be suppressed.`, hint: 'Correct what it finds, and delete the comment.' };
    const near = spell(rule);
    return {
      message: `There is no rule \`${rule}\`, so nothing is suppressed.`,
      hint: near === undefined ? 'Delete the comment.' : `Did you mean \`${near}\`?`,
    };
  };
  // A change is judged only where there is a base that differs, so that without one nobody knows.
  const onChange = new Map(rules.map(({ name, on }) => [name, on.change !== undefined]));
  const wasJudged = (rule: string, file: string): boolean =>
    onChange.has(rule) && (onChange.get(rule) === false || base?.checkAt(file) !== undefined);
  return {
    faultOf,
    findings: ({ file, suppressions: { sound, faults }, isJudged }, used) => {
      const level = own === undefined ? 'off' : levelFor(own, project.settings, file);
      if (level === 'off') return [];
      const errors = [
        ...faults,
        ...sound.flatMap((one) => {
          const fault = faultOf(one);
          return fault === undefined ? [] : [{ ...fault, span: one.span }];
        }),
      ];
      const unused = sound.filter(
        (one) => isJudged && known.has(one.rule) && !used.has(one) && wasJudged(one.rule, file),
      );
      return [
        ...errors.map((fault): Diagnostic => ({ rule: 'suppression-used', level: 'error', ...fault, file })),
        ...unused.map((one): Diagnostic => ({ rule: 'suppression-used', level, ...unusedWords(one), file })),
      ];
    },
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
