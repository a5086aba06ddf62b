import { hash } from 'node:crypto';
import { join } from 'node:path';
import { ownRuleName, RULES_FOLDER, type ProjectFiles } from '../../project/index.ts';
import { RULES, type Rule } from '../../rules/index.ts';
import { importModule } from '../modules/import-module.ts';
import { readAsModules } from '../modules/read-as-modules.ts';
import { UsageError } from '../usage-error.ts';
import { namedRule } from './named-rule.ts';
import type { WhenItFails } from './rule-guard.ts';

/** The rules that a project has written itself, loaded. */
export interface OwnRules {
  /** The folder that holds `rules/`: that of the project, or of a copy. */
  readonly root: string;
  /** What they are made of: what earlier runs found holds for the same code only. */
  readonly code: RuleCode;
  /** The rules of the tool, then those of the project. */
  readonly all: readonly Rule[];
}

/** The scripts in `rules/` by their paths in the project, and a digest of them all. */
export interface RuleCode {
  readonly texts: ReadonlyMap<string, string>;
  readonly digest: string;
}

/** In bytes; code that people review is shorter. */
const MOST_BYTES = 1_000_000;

/** Reads what a project's own rules are made of; undefined if it has none. Nothing runs. */
export function readRuleCode(files: Pick<ProjectFiles, 'list' | 'readUnlinked'>): RuleCode | undefined {
  const paths = files.list(RULES_FOLDER).toSorted();
  if (!paths.some((path) => ownRuleName(path) !== undefined)) return undefined;
  const texts = new Map(
    paths.filter((path) => /\.(?:m?js|json)$/.test(path)).map((path) => [path, read(path, files)] as const),
  );
  return { texts, digest: hash('sha256', JSON.stringify([...texts]), 'base64url') };
}

function read(path: string, files: Pick<ProjectFiles, 'readUnlinked'>): string {
  const content = files.readUnlinked(path, MOST_BYTES);
  if ('bytes' in content) return Buffer.from(content.bytes).toString('utf8');
  throw new UsageError(
    `\`${path}\` cannot be run: ${content.problem === 'linked' ? 'it is a link, or is behind one' : 'it cannot be read, or is larger than 1 MB'}.`,
    'Put a file there, or remove it.',
  );
}

/** Runs the modules that hold rules, which are in `root`. */
export async function loadOwnRules(root: string, code: RuleCode, whenItFails: WhenItFails): Promise<OwnRules> {
  const { texts, digest } = code;
  const doImport = [...texts.values()].some((text) => /\bimport\b/.test(text));
  readAsModules(join(root, RULES_FOLDER), { doImport });
  const own: Rule[] = [];
  for (const [path, text] of texts) {
    const name = ownRuleName(path);
    if (name === undefined) continue;
    const made = await importModule({ root, path, text, version: digest }, 'rules');
    own.push(namedRule({ name, path, made }, whenItFails));
  }
  return { root, code, all: [...RULES, ...own] };
}
