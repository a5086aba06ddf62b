import { typedText } from '../text/typed-text.ts';
import type { TextQuestion } from './question.ts';
import { askOptional, askWords } from './text-questions.ts';

/** What an e-mail says of how it was sent; nothing of any other file. */
interface Sent {
  readonly name?: string | undefined;
  /** As `2026-11-18`. */
  readonly date?: string | undefined;
}

/** The files of whoever is asked. */
export interface SavedPages {
  /** Why a path leads to no file that can be stored; undefined if it does. */
  problemOf(path: string): string | undefined;
  /** The title that a page has itself. */
  titleOf(path: string): Promise<string | undefined>;
  /** Who sent an e-mail that was saved, and on which day. */
  sentBy(path: string): Promise<Sent>;
}

/** Asks for a saved page, as a path that leads to a file. */
export function askSavedPage(message: string, pages: SavedPages): TextQuestion {
  return {
    form: 'text',
    message,
    problemOf: (answer) => {
      const path = pathIn(answer);
      return path === undefined ? undefined : pages.problemOf(path);
    },
  };
}

/** A file that is dragged into a terminal stands there in quotes. */
export function pathIn(answer: string): string | undefined {
  const path = answer.trim().replace(/^(['"])(.*)\1$/, '$2');
  return path === '' ? undefined : path;
}

/** Asks what a source is called; a page that was saved says it itself. */
export async function askSourceTitle(
  from: string | undefined,
  { pages, isOptional }: { readonly pages: SavedPages; readonly isOptional: boolean },
): Promise<TextQuestion> {
  const own = from === undefined ? undefined : await pages.titleOf(from);
  const proposal = typedText(own ?? '').text;
  return isOptional
    ? askOptional('What is that page called? (empty: it has no title)', { proposal })
    : askWords('What is it called?', { proposal });
}
