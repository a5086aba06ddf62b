import { viewArticle, type ArticleView } from '../../src/article/index.ts';
import { nodeFiles } from '../../src/workspace/files/node-files.ts';
import { loadProject, subjectOf } from '../../src/project/index.ts';

/** The fact check that ships with Factwright, as it is published; or the second one. */
export function flagshipView(
  id: 'overseas-police-stations' | 'hearing-tests-in-veldania' = 'overseas-police-stations',
): ArticleView {
  const project = loadProject(nodeFiles('.'));
  const file = project.checkById.get(id);
  const subject = file && subjectOf(project, file);
  if (subject === undefined) throw new Error('The fact check that ships with Factwright is not valid.');
  return viewArticle(subject);
}
