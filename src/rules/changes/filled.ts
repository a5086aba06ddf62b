import type { FactCheck } from '../../model/index.ts';
import { NOT_THERE, type Change } from './change.ts';

/** What comes along when evidence is given: entries that its ids lead to. */
const BESIDE_EVIDENCE: ReadonlySet<unknown> = new Set(['sources', 'parties', 'media']);

/** Whether a change does no more than fill what an import said that it does not know. */
export function isFilled({ path, was }: Pick<Change, 'path' | 'was'>, before: FactCheck): boolean {
  const unknown = (before.imported?.unknown ?? []).filter((key) => isStillUnknown(before, key));
  if (unknown.length === 0) return false;
  if (unknown.some((key) => key.split('.').every((step, at) => path[at] === step))) return true;
  // The words may be a picture, and a role goes with who spoke.
  if (path[0] === 'statement') return was === NOT_THERE && unknown.some((key) => key.startsWith('statement.'));
  return was === NOT_THERE && BESIDE_EVIDENCE.has(path[0]);
}

/** What was filled since is no longer unknown, though the list may say so; a title is always there, and the claim stands in for it. */
function isStillUnknown(before: FactCheck, key: string): boolean {
  if (key === 'title') return true;
  return key.split('.').reduce<unknown>((at, step) => Object(at)[step], before) === undefined;
}
