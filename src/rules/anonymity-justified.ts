import type { Party, Table } from '../model/index.ts';
import { bare, saysNothing } from './prose/placeholders.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** A source that is not named has a reason for it and a basis of knowledge, both in words that say something. */
export const anonymityJustified: Rule = {
  name: 'anonymity-justified',
  level: 'error',
  alsoTranslations: true,
  summary: 'A source that is not named has a reason for it and a basis of knowledge, both in words that say something.',
  why: 'Readers cannot judge who is speaking, so they must at least learn why the name is missing and how the person knows.',
  basis: 'The sourcing rules of AP and Reuters on anonymous sources.',
  on: {
    *check({ own, check }) {
      for (const [id, words] of Object.entries(own.parties ?? {})) {
        // A translation may give the words alone.
        const party = check.parties?.[id] ?? words;
        if (party.kind === 'anonymous') yield* judge(['parties', id], words, party);
      }
    },
    *project({ project }) {
      const entries: Table<Party> = project.parties?.entries ?? {};
      for (const [id, party] of Object.entries(entries)) {
        if (party.kind !== 'anonymous') continue;
        for (const finding of judge([id], party, party)) yield { ...finding, file: project.parties?.path ?? '' };
      }
    },
  },
};

function* judge(path: readonly string[], words: Party, { name, role, why, basis }: Party): Iterable<RuleFinding> {
  for (const key of ['why', 'basis'] as const) {
    const text = words[key];
    if (text === undefined) continue;
    const reason =
      emptiness(text, name, role) ??
      (key === 'basis' && why !== undefined && basis !== undefined && isSame(why, basis) ? 'repeats `why`' : undefined);
    if (reason === undefined) continue;
    yield {
      path: [...path, key],
      message: `\`${key}\` of \`${path.at(-1)}\`, an anonymous source, ${reason}.`,
      hint:
        key === 'why'
          ? 'Say why the name is withheld: for example, what the person has to fear.'
          : 'Say how the person knows: what they saw, read or took part in.',
    };
  }
}

function emptiness(text: string, name: string, role: string | undefined): string | undefined {
  if (saysNothing(text)) return `says only “${text.trim()}”`;
  if (isSame(text, name)) return 'repeats the name';
  return role !== undefined && isSame(text, role) ? 'repeats the role' : undefined;
}

function isSame(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
