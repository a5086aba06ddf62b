import type { Project } from '../../project/index.ts';
import { describeEntry } from './describe-entry.ts';
import type { Entry } from './entries.ts';

/** A fact check: its headline, its statement and its verdict; undefined if it cannot be read. */
export function describeCheck({ checkById }: Pick<Project, 'checkById'>, id: string): string | undefined {
  const check = checkById.get(id)?.check;
  if (check === undefined) return undefined;
  const { title, status = 'draft', published, statement, verdict } = check;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['status', status],
    ['published', published],
    ['statement', statement?.summary],
    ['rating', verdict?.rating],
  ];
  const known = facts.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]));
  // Empty in a translation whose title is still to be given.
  const entry: Entry = { id, name: title === '' ? undefined : title, facts: known };
  return describeEntry(entry);
}
