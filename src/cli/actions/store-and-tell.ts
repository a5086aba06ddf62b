import { asCalled, line } from '../../printing/index.ts';
import { storeNew, type NewSources } from '../../workspace/authoring/store-new.ts';
import { captureText } from '../../workspace/sources/reports/captured.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { calledAs } from '../called-as.ts';
import type { Shell } from '../shell.ts';

/** Stores new sources, and says what came of it; 1 if one of them could not be stored. */
export async function storeAndTell(sources: NewSources, from: string | undefined, shell: Shell): Promise<number> {
  try {
    const results = await storeNew(sources, from, shell);
    shell.stdout.write(captureText(results, { isDry: false, renamed: [] }));
    return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
  } catch (error) {
    // What was typed is kept: the copy can follow.
    if (!(error instanceof UsageError)) throw error;
    for (const words of [`the source is not stored. ${error.message}`, ...error.hints])
      shell.stderr.write(line`note: ${words}`);
    shell.stderr.write(line`note: ${asCalled('Then: `factwright capture`', calledAs(shell))}`);
    return 1;
  }
}
