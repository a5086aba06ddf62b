import {
  problemOfProject,
  projectAnswers,
  projectSteps,
  type GivenProject,
  type ProjectAnswers,
  type ProjectOffers,
} from '../../authoring/index.ts';
import { BUILT_IN_SCALES } from '../../scales/index.ts';
import { unusable } from '../given-text.ts';
import type { Shell } from '../shell.ts';
import { askSheet } from './ask-sheet.ts';

/** The scales that a project can choose, each with its ratings. */
const SCALES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(BUILT_IN_SCALES).map(([name, { ratings }]) => [name, ratings.map(({ id }) => id).join(', ')]),
);

/** What a project is made of: what options say, what is asked if somebody can be asked, and what is usual. */
export async function answersFor(
  { publisher, url, languages, scale }: GivenProject,
  usualPublisher: string,
  shell: Shell | undefined,
): Promise<ProjectAnswers> {
  const given = { publisher, url, languages, scale };
  const offers: ProjectOffers = { publisher: usualPublisher, scales: SCALES };
  for (const option of ['publisher', 'url', 'languages', 'scale'] as const) {
    const text = given[option];
    const problem = text === undefined ? undefined : problemOfProject(option, text, offers);
    if (text !== undefined && problem !== undefined) throw unusable(option, text, problem);
  }
  const progress = { given };
  if (shell !== undefined)
    await askSheet(progress, { steps: projectSteps(offers), goOn: 'Yes: write the files', shell });
  return projectAnswers(progress.given, offers);
}
