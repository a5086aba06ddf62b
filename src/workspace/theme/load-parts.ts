import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PART_NAMES, type Part, type PartData, type Parts } from '../../site/theme/theme.ts';
import { UsageError } from '../usage-error.ts';
import { lineOfSyntaxError, placeOfError } from './place-in-theme.ts';
import { readAsModules } from './read-as-modules.ts';
import type { WrittenPart } from './strict-part.ts';

/** The parts of pages that a publisher has written, from the files of the theme by their paths in the project. */
export async function loadParts(
  root: string,
  contents: ReadonlyMap<string, Uint8Array>,
  digests: ReadonlyMap<string, string>,
): Promise<Parts> {
  const parts: { -readonly [K in keyof PartData]?: Part<PartData[K]> } = {};
  if ([...digests.keys()].some((path) => path.endsWith('.js'))) readAsModules(join(root, 'theme'));
  for (const [path, digest] of digests) {
    const name = /^theme\/parts\/([\w-]+)\.m?js$/.exec(path)?.[1];
    if (name === undefined) continue;
    if (!isPartName(name))
      throw new UsageError(
        `\`${path}\` is no part of a page.`,
        `The parts are ${PART_NAMES.map((each) => `\`${each}\``).join(', ')}.`,
      );
    const text = Buffer.from(contents.get(path) ?? []).toString('utf8');
    const written = await imported({ file: join(root, path), digest, path, text });
    // What they need is loaded only where there is a part.
    const { strictPart } = await import('./strict-part.ts');
    Object.assign(parts, { [name]: strictPart(name, path, written) });
  }
  return parts;
}

function isPartName(name: string): name is keyof PartData {
  return PART_NAMES.some((each) => each === name);
}

/** A module of the theme. */
interface PartModule {
  readonly file: string;
  readonly digest: string;
  readonly path: string;
  readonly text: string;
}

async function imported({ file, digest, path, text }: PartModule): Promise<WrittenPart> {
  const module: unknown = await import(`${pathToFileURL(file).href}?${digest}`).catch((error: unknown) => {
    const place = placeOfError(error) ?? {
      file: path,
      line: error instanceof SyntaxError ? lineOfSyntaxError(text, error) : undefined,
    };
    throw new UsageError(
      `\`${path}\` cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      place.line === undefined ? undefined : `It fails in \`${place.file}\`, line ${place.line}.`,
    );
  });
  const made = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  if (isFunction(made)) return made;
  throw new UsageError(
    `\`${path}\` has no function as its default export.`,
    'Write `export default (data, { html }) => html`…`;`.',
  );
}

function isFunction(made: unknown): made is WrittenPart {
  return typeof made === 'function';
}
