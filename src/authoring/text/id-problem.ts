import type { Id } from '../../model/index.ts';
import { proposeId, type Naming } from './propose-id.ts';

/** Why a text cannot be the id of something new, and what to do. */
export interface IdProblem {
  readonly problem: string;
  readonly hint: string;
  /** An id that can be taken in its place. */
  readonly instead?: Id;
}

/** Why a text is no id at all; undefined if it is one. */
export function problemOfIdForm(text: string, naming: Naming): IdProblem | undefined {
  if (text === '') return { problem: 'It needs a short name.', hint: 'Give one such as `bridge-table`.' };
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100) return undefined;
  const instead = proposeId(text, naming);
  return {
    problem: `\`${text}\` is not an id (lower-case letters a to z, digits, single hyphens).`,
    hint: `Did you mean \`${instead}\`?`,
    instead,
  };
}
