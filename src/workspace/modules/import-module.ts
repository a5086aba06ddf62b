import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../usage-error.ts';
import { lineOfSyntaxError, placeOfError } from './place-of-error.ts';

/** A module that a project brings along. */
export interface ProjectModule {
  /** The folder that `path` begins at: that of the project, or of a copy of it. */
  readonly root: string;
  readonly path: string;
  readonly text: string;
  /** Another one is read anew. */
  readonly version: string;
}

/** The default export of a module; an error in it is told with its place. */
export async function importModule(
  { root, path, text, version }: ProjectModule,
  folder: 'theme' | 'rules',
): Promise<unknown> {
  const module: unknown = await import(`${pathToFileURL(join(root, path)).href}?${version}`).catch((error: unknown) => {
    const place = placeOfError(error, folder) ?? {
      file: path,
      line: error instanceof SyntaxError ? lineOfSyntaxError(text, error) : undefined,
    };
    throw new UsageError(
      `\`${path}\` cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      place.line === undefined ? undefined : `It fails in \`${place.file}\`, line ${place.line}.`,
    );
  });
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}
