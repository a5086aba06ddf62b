import { PARTY_MEANINGS, SOURCE_MEANINGS } from '../authoring/index.ts';
import { kindMeant } from '../schema/index.ts';
import { UsageError } from '../workspace/usage-error.ts';

/** Refuses a kind that is none, and says which one is called so. */
export function requireKind(option: string, typed: string | undefined, of: 'party' | 'source'): void {
  const meanings: Readonly<Record<string, string>> = of === 'party' ? PARTY_MEANINGS : SOURCE_MEANINGS;
  if (typed === undefined || Object.hasOwn(meanings, typed)) return;
  const kinds = Object.keys(meanings);
  const meant = kindMeant(typed, kinds);
  throw new UsageError(
    `--${option} cannot be “${typed.slice(0, 60)}”.`,
    meant === undefined ? undefined : `Did you mean \`${meant}\` (${meanings[meant] ?? ''})?`,
    `The kinds are ${kinds.join(', ')}.`,
    of === 'party'
      ? 'In a terminal, `factwright new party` asks for the kind with a few words on each.'
      : 'In a terminal, `factwright new source` asks for the kind with a few words on each. More on them is in docs/which-source.md of the documentation.',
  );
}
