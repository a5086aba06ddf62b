import { hash } from 'node:crypto';
import { join } from 'node:path';
import { PART_NAMES, type Part, type PartData, type Parts } from '../../site/theme/theme.ts';
import { importModule } from '../modules/import-module.ts';
import { readAsModules } from '../modules/read-as-modules.ts';
import { UsageError } from '../usage-error.ts';
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
    const written = await importModule({ root, path, text, version }, 'theme');
    if (!isFunction(written))
      throw new UsageError(
        `\`${path}\` has no function as its default export.`,
        'Write `export default (data, { html }) => html`…`;`.',
      );
    // What they need is loaded only where there is a part.
    const { strictPart } = await import('./strict-part.ts');
    Object.assign(parts, { [name]: strictPart(name, path, written) });
  }
  return parts;
}

function isPartName(name: string): name is keyof PartData {
  return PART_NAMES.some((each) => each === name);
}

function isFunction(made: unknown): made is WrittenPart {
  return typeof made === 'function';
}
