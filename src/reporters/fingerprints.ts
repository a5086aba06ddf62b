import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/index.ts';

/**
 * A name for each finding that stays the same when its lines move: a SHA-256 of rule, file and message.
 * Findings that are alike in all three are numbered in their order, so that no two share a name.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule, file, message }) => {
    const identity = JSON.stringify([rule, file, message]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return createHash('sha256')
      .update(number === 1 ? identity : `${identity}${number}`)
      .digest('hex');
  });
}
