import { relative } from 'node:path';
import { asCalled, line } from '../../printing/index.ts';
import { beginProject, planProject } from '../../workspace/authoring/begin-project.ts';
import type { PlannedFile } from '../../workspace/authoring/planned-file.ts';
import { basisOfAnswers, basisOfProject, type ProjectBasis } from '../../workspace/authoring/project-basis.ts';
import { likelyCi } from '../../workspace/authoring/repository-files.ts';
import {
  namesFactwright,
  nameOfFolder,
  startingPoint,
  type StartingPoint,
} from '../../workspace/authoring/starting-point.ts';
import { calledAs } from '../called-as.ts';
import type { InitOptions } from '../commands/init.ts';
import { answersFor } from '../questions/project-answers.ts';
import type { Shell } from '../shell.ts';

/** Begins a project in a folder, or adds to one what it lacks; nothing that is there is overwritten. */
export async function init(folder: string, options: InitOptions, shell: Shell): Promise<number> {
  const start = startingPoint(shell.cwd, folder);
  const found = await basisFor(start, options, shell);
  const basis = options.example ? found : { ...found, example: undefined };
  const { ci = likelyCi(start), editor, hook: hasHook, dryRun } = options;
  const plan = planProject(start, basis, { ci, editor, hasHook });
  const stored = await beginProject(start, plan, { basis, now: shell.now(), isDry: dryRun === true });
  const copies = stored.map((path) => ({ path, state: 'new' as const }));
  for (const { path, state } of [...plan.files, ...copies])
    shell.stdout.write(line`${STATES[state].padEnd(8)} ${relative(start.root, path)}`);
  const notes = [...unaskedOn(start, found, { options, shell }), ...notesOn(start, found, options), ...plan.notes];
  for (const note of notes) shell.stderr.write(line`note: ${note}`);
  if (dryRun) shell.stdout.write(line`Nothing was written.`);
  else tellNext(start, { hasExample: basis.example !== undefined, hasManifest: plan.hasManifest }, shell);
  return 0;
}

const STATES: Readonly<Record<PlannedFile['state'], string>> = { new: 'new', kept: 'kept', added: 'added to' };

async function basisFor({ root, isProject }: StartingPoint, options: InitOptions, shell: Shell): Promise<ProjectBasis> {
  if (isProject) return basisOfProject(root);
  const usual = nameOfFolder(root);
  const asks = options.yes === undefined && shell.canAsk === true;
  return basisOfAnswers(root, await answersFor(options, usual, asks ? shell : undefined));
}

/** What was taken where nobody could be asked, and nobody said that nothing was to be asked. */
function unaskedOn(
  { isProject }: StartingPoint,
  { answers: { publisher, url, languages, scale } }: ProjectBasis,
  { options, shell }: { readonly options: InitOptions; readonly shell: Shell },
): readonly string[] {
  if (isProject || options.yes !== undefined || shell.canAsk === true) return [];
  const taken = [
    ...(options.publisher === undefined ? [`publisher ${publisher}`] : []),
    ...(options.url === undefined ? [url === undefined ? 'no site address' : `address ${url}`] : []),
    ...(options.languages === undefined ? [`languages ${languages.join(', ')}`] : []),
    ...(options.scale === undefined ? [`scale ${scale}`] : []),
  ];
  if (taken.length === 0) return [];
  return [
    `not a terminal, so nothing was asked. These were used: ${taken.join('; ')}. Edit factwright.yaml to change them.`,
  ];
}

/** What of the options had no effect. */
function notesOn({ isProject }: StartingPoint, { example }: ProjectBasis, options: InitOptions): readonly string[] {
  if (!isProject)
    return example === undefined && options.example
      ? ['no example was written: there is none in these languages, or parties are there that lack its authors.']
      : [];
  const given = (['publisher', 'url', 'languages', 'scale'] as const).filter((name) => options[name] !== undefined);
  return given.map((name) => `--${name} changes nothing: factwright.yaml is there and stays.`);
}

/** The next three commands, as they are called here. */
function tellNext(
  { root, manifest = root }: StartingPoint,
  { hasExample, hasManifest }: { readonly hasExample: boolean; readonly hasManifest: boolean },
  shell: Shell,
): void {
  const called = calledAs(shell);
  const isNamed = namesFactwright(manifest);
  const install = hasManifest ? 'npm install' : isNamed ? undefined : 'npm install --save-dev factwright';
  // Once it is installed, it is called by npx.
  const command = called === 'factwright' ? 'npx factwright' : called;
  const steps = [
    ...(called === 'factwright' && install !== undefined ? [install] : []),
    ...(hasExample ? ['`factwright preview`'] : []),
    '`factwright new`',
    '`factwright validate`',
  ].slice(0, 3);
  const folder = relative(shell.cwd, root);
  if (folder !== '') steps[0] = `cd ${folder} && ${steps[0] ?? ''}`;
  shell.stdout.write('\nNext:\n');
  for (const step of steps) shell.stdout.write(line`  ${asCalled(step, command).replaceAll('`', '')}`);
}
