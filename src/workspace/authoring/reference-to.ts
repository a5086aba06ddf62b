import { partyNamed, sourceNamed, type Definitions } from '../../authoring/index.ts';
import { nearest } from '../../diagnostics/index.ts';
import { UsageError } from '../usage-error.ts';

/** The id of a party or source that a text names by its id, its name or its address. */
export function referenceTo(kind: 'party' | 'source', text: string, known: Definitions): string {
  const found = kind === 'party' ? partyNamed(known, text) : sourceNamed(known, text);
  if (found !== undefined) return found.id;
  const near = nearest(text, new Set((kind === 'party' ? known.parties : known.sources).map(({ id }) => id)));
  throw new UsageError(
    `There is no ${kind} \`${text.slice(0, 100)}\`.`,
    near === undefined ? `\`factwright new ${kind}\` adds one.` : `Did you mean \`${near}\`?`,
  );
}
