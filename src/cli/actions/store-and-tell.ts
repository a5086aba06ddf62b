import { asCalled, line } from '../../printing/index.ts';
import { storeNew, type NewSources } from '../../workspace/authoring/store-new.ts';
import { captureText } from '../../workspace/sources/reports/captured.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { calledAs } from '../called-as.ts';
import type { Shell } from '../shell.ts';

/** Stores new sources, and says what came of it; 1 if one of them could not be stored. What was typed is kept: the copy can follow. */
export async function storeAndTell(sources: NewSources, from: string | undefined, shell: Shell): Promise<number> {
  try {
    const results = await storeNew(sources, from, shell);
    shell.stdout.write(captureText(results, { isDry: false, renamed: [] }));
    const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ target }) => target.source);
    tellHowToFollow(failed, shell);
    return failed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const words of [`the source is not stored. ${error.message}`, ...error.hints])
      shell.stderr.write(line`note: ${words}`);
    tellHowToFollow(sources.ids, shell);
    return 1;
  }
}

function tellHowToFollow([source, ...others]: readonly string[], shell: Shell): void {
  if (source === undefined) return;
  const command = others.length === 0 ? `factwright capture --source ${source}` : 'factwright capture';
  const saved = `\`factwright capture --source ${source} --from FILE\``;
  const words = `To store it later: \`${command}\`, or a page that you saved: ${saved}`;
  shell.stderr.write(line`note: ${asCalled(words, calledAs(shell))}`);
}
