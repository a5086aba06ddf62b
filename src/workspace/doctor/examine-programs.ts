import { findPagefind } from '../full-text/load-pagefind.ts';
import { findSharp, type PictureProgram } from '../pictures/load-sharp.ts';
import { findBrowser } from '../processes/find-browser.ts';
import { UsageError } from '../usage-error.ts';
import type { Examined } from './examined.ts';
import type { Patient } from './patient.ts';

/** Whether PDFs can be printed. */
export function examineBrowser({ env, cwd, strange }: Patient): Examined {
  const thing = { id: 'chromium', name: 'Chromium', isNeeded: false, purpose: 'It prints PDFs (`render --to pdf`).' };
  return found(thing, () => `It is ${findBrowser({ env, cwd, root: strange })}.`);
}

/** Whether pictures and cards can be drawn. */
export async function examineSharp(find: () => PictureProgram | undefined = findSharp): Promise<Examined> {
  const program = find();
  const thing = {
    id: 'sharp',
    name: 'sharp',
    isNeeded: false,
    purpose: 'It makes the smaller sizes of pictures and the card pictures of a site.',
  };
  if (program === undefined)
    return {
      ...thing,
      state: 'missing',
      message: 'The package is not installed beside Factwright.',
      hint: 'Run `npm install` without `--omit=optional`.',
    };
  if ((await program.load()) !== undefined)
    return { ...thing, state: 'ok', message: `It is version ${program.version}.` };
  return {
    ...thing,
    state: 'problem',
    message: `Version ${program.version} is installed, but has no binaries for this machine.`,
    hint: 'Remove `node_modules` and run `npm install` on this machine.',
  };
}

/** Whether the index of whole texts can be made; nothing where the project does not want it. */
export function examinePagefind({ project }: Patient, find: typeof findPagefind = findPagefind): readonly Examined[] {
  if (project?.settings.site?.search !== 'pagefind') return [];
  const thing = {
    id: 'pagefind',
    name: 'Pagefind',
    isNeeded: true,
    purpose: '`site.search: pagefind` in the settings asks for it.',
  };
  return [found(thing, () => `It is version ${find().version}.`)];
}

/** What comes of looking for a program that is told as an error where it is missing. */
function found(thing: Pick<Examined, 'id' | 'name' | 'isNeeded' | 'purpose'>, look: () => string): Examined {
  try {
    return { ...thing, state: 'ok', message: look() };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...thing, state: 'missing', message: error.message, hint: error.hints.join(' ') };
  }
}
