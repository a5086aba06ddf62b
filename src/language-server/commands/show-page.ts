import { subjectOf } from '../../project/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { OpenFile } from '../open-file.ts';

/** The page of the check in an open file, as it is written so far. */
export async function pageOf({ live: { project }, path }: OpenFile): Promise<string> {
  const file = project.checkByPath.get(path);
  const subject = file === undefined ? undefined : subjectOf(project, file);
  if (subject === undefined)
    throw new UsageError(
      file === undefined ? 'This file is no fact check.' : 'The file has errors, so there is no page of it.',
      'Fix the errors first.',
    );
  const [{ viewArticle, wordings }, { renderHtml }, { coloursCss }, { embedPictures }, { loadWords }] =
    await Promise.all([
      import('../../article/index.ts'),
      import('../../render/index.ts'),
      import('../../site/theme/colours-css.ts'),
      import('../../workspace/pictures/embed-pictures.ts'),
      import('../../workspace/theme/load-words.ts'),
    ]);
  const view = viewArticle(subject, wordings(loadWords(project).article));
  const pictures = await embedPictures(project, () => {})(view);
  return renderHtml(view, { pictures, css: coloursCss(project.settings) });
}
