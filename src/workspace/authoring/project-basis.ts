import { join } from 'node:path';
import { proposeId, type ProjectAnswers } from '../../authoring/index.ts';
import { DEFAULT_FOLDERS, foldersOf, loadProject } from '../../project/index.ts';
import { BUILT_IN_SCALES } from '../../scales/index.ts';
import { isThere } from '../files/is-there.ts';
import { nodeFiles } from '../files/node-files.ts';
import { UsageError } from '../usage-error.ts';
import { exampleFor, type Example } from './example.ts';

/** What the files of a project are made from. */
export interface ProjectBasis {
  readonly answers: ProjectAnswers;
  /** The folder of the fact checks, as a path in the project. */
  readonly factchecks: string;
  /** The party that publishes; undefined if the shared parties need not know it: they, or checks, are there. */
  readonly desk: string | undefined;
  /** Undefined if none fits the project. */
  readonly example: Example | undefined;
}

/** What a new project is made from. */
export function basisOfAnswers(root: string, answers: ProjectAnswers): ProjectBasis {
  const { factchecks } = DEFAULT_FOLDERS;
  const isKnown = !isThere(join(root, factchecks, '_parties.yaml'));
  return {
    answers,
    factchecks,
    desk: isKnown ? deskOf(answers) : undefined,
    example: isKnown ? exampleFor(answers.languages, BUILT_IN_SCALES[answers.scale]) : undefined,
  };
}

/** A project that is there stays what its settings say, and one with fact checks needs no example. */
export function basisOfProject(root: string): ProjectBasis {
  const { settings, settingsFile, problems, checks, parties, scale } = loadProject(nodeFiles(root));
  if (problems.some(({ file }) => file === settingsFile.path))
    throw new UsageError(`${settingsFile.path} has mistakes.`, '`factwright validate` shows them. Fix them first.');
  const { publisher, languages } = settings;
  const answers = { publisher: publisher.name, languages, scale: 'standard' };
  // Checks that are there may define the publisher themselves, and a second definition is a mistake.
  const desk = checks.length > 0 ? undefined : (publisher.party ?? deskOf(answers));
  const isKnown = parties === undefined || (desk !== undefined && Object.hasOwn(parties.entries, desk));
  const example = checks.length === 0 && isKnown ? exampleFor(languages, scale) : undefined;
  return { answers, factchecks: foldersOf(settings).factchecks, desk, example };
}

/** The id of the party that a publisher is. */
function deskOf({ publisher, languages }: ProjectAnswers): string {
  return proposeId(publisher, { kind: 'desk', taken: new Set(), language: languages[0] });
}
