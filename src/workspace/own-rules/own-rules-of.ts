import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFiles } from '../files/node-files.ts';
import { filesOf, type TrustedRevision } from '../git/settings-from.ts';
import type { WhenItFails } from './rule-guard.ts';
import { loadOwnRules, readRuleCode, type OwnRules, type RuleCode } from './own-rules.ts';

/** Whose rules are meant. */
export interface Asked {
  readonly root: string;
  /** The revision that says how the project is judged, where that is not the work tree: its rules run, not those on disk. */
  readonly revision?: TrustedRevision | undefined;
}

/** Runs and loads the rules that a project has written itself. */
export async function ownRulesOf(
  { root, revision }: Asked,
  whenItFails: WhenItFails = 'end',
): Promise<OwnRules | undefined> {
  if (revision === undefined) {
    const code = readRuleCode(nodeFiles(root));
    return code === undefined ? undefined : loadOwnRules(root, code, whenItFails);
  }
  const code = readRuleCode(filesOf(revision, root));
  return code === undefined ? undefined : loadCopy(code);
}

/** Loads rules from a copy that is gone when the process ends: threads load it, too. */
function loadCopy(code: RuleCode): Promise<OwnRules> {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-rules-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of code.texts) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: 0o600 });
  }
  return loadOwnRules(folder, code, 'end');
}
