import { typedText } from '../../authoring/index.ts';
import { pageTitle, typeOfName } from '../../snapshots/index.ts';
import { sourceNamed, type Archive } from '../../workspace/authoring/archive.ts';
import { contentOfFile } from '../../workspace/sources/capture-file.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { askAddress } from './address-question.ts';
import { askText } from './ask.ts';
import { askNeeded, askOptional } from './text-questions.ts';

/** Asks where the words can be read: an address, or the id of a known source; a saved page must have its own. */
export function askSource(archive: Archive, from: string | undefined): Promise<string | undefined> {
  return askAddress({
    message:
      from === undefined
        ? 'At which address can the words be read? (Enter: not known yet)'
        : `From which address is ${from}?`,
    isOptional: from === undefined,
    known: (typed) => {
      const known = sourceNamed(archive, typed);
      if (known === undefined) return false;
      return from === undefined ? true : `That is the source \`${known.id}\`, which the project has already.`;
    },
  });
}

/** Asks for a saved page, as a path that leads to a file. */
export async function askSavedPage(cwd: string): Promise<string | undefined> {
  const typed = await askText({
    message: 'A file of that page, if you saved it, such as page.html? (Enter: none, it is fetched at the end)',
    problemOf: (answer) => problemOfFile(pathIn(answer), cwd),
  });
  return pathIn(typed) === '' ? undefined : pathIn(typed);
}

/** A file that is dragged into a terminal stands there in quotes. */
function pathIn(typed: string): string {
  return typed.trim().replace(/^(['"])(.*)\1$/, '$2');
}

function problemOfFile(path: string, cwd: string): string | undefined {
  if (path === '') return undefined;
  try {
    contentOfFile(path, cwd);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

/** Asks what a source is called; a page that was saved says it itself. */
export async function askSourceTitle({
  from,
  cwd,
  isOptional,
}: {
  readonly from: string | undefined;
  readonly cwd: string;
  readonly isOptional: boolean;
}): Promise<string | undefined> {
  const own = from === undefined ? undefined : await pageTitle(contentOfFile(from, cwd), typeOfName(from));
  const proposal = typedText(own ?? '').text;
  return isOptional
    ? askOptional('What is that page called? (empty: it has no title)', { proposal })
    : askNeeded('What is it called?', { proposal });
}
