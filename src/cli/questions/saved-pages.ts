import type { SavedPages } from '../../authoring/index.ts';
import { pageTitle, sentOf, typeOfName } from '../../snapshots/index.ts';
import { contentOfFile } from '../../workspace/sources/capture-file.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/** The files that somebody can name by a path from the working folder. */
export function savedPages(cwd: string): SavedPages {
  return {
    problemOf: (path) => {
      try {
        contentOfFile(path, cwd);
        return undefined;
      } catch (error) {
        if (error instanceof UsageError) return error.message;
        throw error;
      }
    },
    titleOf: (path) => pageTitle(contentOfFile(path, cwd), typeOfName(path)),
    sentBy: (path) => sentOf(contentOfFile(path, cwd), typeOfName(path)),
  };
}
