import { hash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PART_NAMES, type Part, type PartData, type Parts } from '../../site/theme/theme.ts';
import { UsageError } from '../usage-error.ts';
import { lineOfSyntaxError, placeOfError } from './place-in-theme.ts';
import { readAsModules } from './read-as-modules.ts';
import type { WrittenPart } from './strict-part.ts';

/** The parts of pages that a publisher has written, from the files of the theme by their paths in the project. */
export async function loadParts(root: string, contents: ReadonlyMap<string, Uint8Array>): Promise<Parts> {
  const parts: { -readonly [K in keyof PartData]?: Part<PartData[K]> } = {};
  const scripts = [...contents].filter(([path]) => /\.m?js$/.test(path) && !path.startsWith('theme/static/'));
  const texts = new Map(scripts.map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')] as const));
  if (texts.size > 0) {
    const doImport = [...texts.values()].some((text) => /\bimport\b/.test(text));
    readAsModules(join(root, 'theme'), { doImport });
  }
  // A part is another one as soon as anything that it may import is.
  const version = hash('sha256', JSON.stringify([...texts]), 'base64url');
  for (const [path, text] of texts) {
    const name = /^theme\/parts\/([\w-]+)\.m?js$/.exec(path)?.[1];
    if (name === undefined) continue;
    if (!isPartName(name))
      throw new UsageError(
        `\`${path}\` is no part of a page.`,
        `The parts are ${PART_NAMES.map((each) => `\`${each}\``).join(', ')}.`,
      );
    const written = await imported({ file: join(root, path), version, path, text });
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
  /** Another one is read anew. */
  readonly version: string;
  readonly path: string;
  readonly text: string;
}

async function imported({ file, version, path, text }: PartModule): Promise<WrittenPart> {
  const module: unknown = await import(`${pathToFileURL(file).href}?${version}`).catch((error: unknown) => {
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
