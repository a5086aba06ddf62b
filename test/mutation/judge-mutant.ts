import { readFileSync } from 'node:fs';
import { applyEdits, type Diagnostic } from '../../src/diagnostics/index.ts';
import { loadProject, SETTINGS_FILE } from '../../src/project/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { baseWith } from '../rules/base-revision.ts';
import { memoryFiles } from '../rules/memory-files.ts';
import type { Mutant } from './mutant.ts';
import { FLAGSHIP, type Specimen } from './specimen.ts';

/** The day on which the flagship was last looked at. */
const TODAY = '2026-11-23';

/** Who noticed a mutant: the names of rules, `schema` and the other checks of the engine among them. */
export interface Outcome {
  readonly mutant: Mutant;
  /** Without an earlier revision to compare with. */
  readonly noticedBy: ReadonlySet<string>;
  /** Beside the file as it stood before. */
  readonly comparisonNotices: boolean;
}

/** Judges mutants as `factwright validate --base` would, and keeps what the sound file does not give rise to. */
export function mutantJudge({ document, check }: Specimen): (mutant: Mutant) => Outcome {
  const settings = readFileSync(SETTINGS_FILE);
  const base = baseWith(() => check);
  const judge = (text: string): readonly Diagnostic[] => {
    const files = memoryFiles({ [SETTINGS_FILE]: settings, [FLAGSHIP]: Buffer.from(text) });
    return validateProject(loadProject(files), { today: TODAY, base }).diagnostics;
  };
  const known = tally(judge(document.text));
  return (mutant) => {
    const text = applyEdits(document.text, mutant.edits);
    if (text === undefined) throw new Error(`The edits of ${mutant.mutation} at ${mutant.name} overlap.`);
    const now = tally(judge(text));
    const rules = new Set(
      [...now].flatMap(([key, { rule, count }]) => (count > (known.get(key)?.count ?? 0) ? [rule] : [])),
    );
    const comparisonNotices = rules.delete('change-is-corrected');
    return { mutant, noticedBy: rules, comparisonNotices };
  };
}

/** Without places and levels, which a mutation may move. */
function tally(
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, { readonly rule: string; readonly count: number }> {
  const counts = new Map<string, { rule: string; count: number }>();
  for (const { rule, message } of diagnostics) {
    const key = `${rule} ${message}`;
    counts.set(key, { rule, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return counts;
}
