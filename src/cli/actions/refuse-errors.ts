import { isPublicStatus } from '../../model/index.ts';
import type { CheckFile } from '../../project/index.ts';
import { line } from '../../printing/index.ts';
import { reportText } from '../../reporters/index.ts';
import type { Judgement } from '../../workspace/session.ts';
import { styleFor } from '../colour.ts';
import type { Shell } from '../shell.ts';

/** What is not done in spite of errors. */
interface Refusal {
  /** Such as `render` and `rendered`. */
  readonly verb: { readonly base: string; readonly past: string };
  /** Whether a check is wanted although readers cannot see it. */
  readonly isPreview: (file: CheckFile) => boolean;
  readonly force: true | undefined;
}

/** Shows the errors and refuses, unless the user insists; a file that does not follow the format is never shown. */
export async function refusesErrors(judgement: Judgement, refusal: Refusal, shell: Shell): Promise<boolean> {
  const { report, selected, project } = judgement;
  const { verb, isPreview, force } = refusal;
  // What calls itself public counts, even where it is not: a translation, for one, of a check that was withdrawn.
  const isLeftOut = (path: string): boolean => {
    const file = project.checkByPath.get(path);
    return file?.check !== undefined && !isPublicStatus(file.check.status) && !isPreview(file);
  };
  const errors = report.diagnostics.filter(({ level, file }) => level === 'error' && !isLeftOut(file));
  if (errors.length === 0) return false;
  shell.stderr.write(reportText({ ...report, diagnostics: errors }, await styleFor(shell, shell.stderr)));
  const renderable = selected.some(({ check }) => check !== undefined);
  if (force && renderable) return false;
  shell.stderr.write(
    renderable
      ? line`Nothing was ${verb.past}. Fix the errors, or ${verb.base} in spite of them with --force.`
      : line`Nothing was ${verb.past}: what does not follow the format cannot be ${verb.past}${force ? ', not even with --force' : ''}. Fix the errors first.`,
  );
  return true;
}
