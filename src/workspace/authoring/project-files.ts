import { join } from 'node:path';
import {
  EXAMPLE_ID,
  exampleCheck,
  modeline,
  partiesFile,
  schemaFile,
  SCHEMA_KINDS,
  settingsFile,
  VSCODE_EXTENSIONS,
  vscodeSettings,
} from '../../authoring/index.ts';
import { machineJson } from '../../printing/index.ts';
import { SETTINGS_FILE } from '../../project/index.ts';
import { documents } from '../../schema/compiled/documents.js';
import { VERSION } from '../../version.ts';
import type { WantedFile } from './planned-file.ts';
import type { ProjectBasis } from './project-basis.ts';

/** What a new project holds. */
export interface NewProject extends ProjectBasis {
  readonly root: string;
  /** Whether a package.json is to say which Factwright runs. */
  readonly hasManifest: boolean;
  readonly editor: Editor;
}

/** For which editors files are written: VS Code, any that read the line in a file that names its schema, or none. */
export type Editor = 'vscode' | 'other' | 'none';

/** The files of a project, its example included. */
export function projectFiles({
  root,
  answers,
  factchecks,
  desk,
  example,
  hasManifest,
  editor,
}: NewProject): readonly WantedFile[] {
  const at = (path: string, content: string): WantedFile => ({ path: join(root, path), content });
  const lineFor = (kind: (typeof SCHEMA_KINDS)[number], path: string): string =>
    editor === 'none' ? '' : modeline(kind, path);
  const parties = `${factchecks}/_parties.yaml`;
  const check = `${factchecks}/${EXAMPLE_ID}.yaml`;
  return [
    at(SETTINGS_FILE, `${lineFor('project', SETTINGS_FILE)}${settingsFile(answers, desk)}`),
    ...(desk === undefined ? [] : [at(parties, partiesFile(answers, desk, lineFor('parties', parties)))]),
    ...(example === undefined || desk === undefined
      ? []
      : [
          at(
            check,
            exampleCheck(example.words, {
              desk,
              rating: example.rating,
              namesLanguage: example.namesLanguage,
              modeline: lineFor('factcheck', check),
            }),
          ),
        ]),
    ...(hasManifest ? [at('package.json', manifest())] : []),
    { ...at('.gitignore', IGNORED.map((line) => `${line}\n`).join('')), lines: IGNORED },
    ...(editor === 'none' ? [] : SCHEMA_KINDS.map((kind) => at(schemaFile(kind), machineJson(documents[kind])))),
    ...(editor === 'vscode'
      ? [at('.vscode/settings.json', vscodeSettings(factchecks)), at('.vscode/extensions.json', VSCODE_EXTENSIONS)]
      : []),
  ];
}

/** What is made anew at any time, and so is not for git. */
const IGNORED = ['node_modules/', '/site/', '/public/', '/.factwright/preview/'];

function manifest(): string {
  return `${JSON.stringify({ private: true, devDependencies: { factwright: VERSION } }, null, 2)}\n`;
}
