import { line } from '../../printing/index.ts';
import type { Shell } from '../shell.ts';

/** What builds say besides what they did: while files are watched, once and not after each change. */
export interface Notes {
  /** A build begins; what it says as the one before did is not printed again. */
  readonly begin: () => void;
  readonly note: (words: string) => void;
}

/** Opens the notes of one build, or of several in a row. */
export function openNotes({ quiet }: { readonly quiet?: true }, { stderr }: Pick<Shell, 'stderr'>): Notes {
  let [before, now] = [new Set<string>(), new Set<string>()];
  return {
    begin: () => {
      [before, now] = [now, new Set()];
    },
    note: (words) => {
      const isKnown = before.has(words) || now.has(words);
      now.add(words);
      if (quiet !== true && !isKnown) stderr.write(line`${words}`);
    },
  };
}
