import { dirname, extname, join, resolve } from 'node:path';
import { line } from '../../printing/index.ts';
import type { CheckSubject, Project } from '../../project/index.ts';
import { isFolder, isThere } from '../../workspace/files/is-there.ts';
import { writeNamed } from '../../workspace/files/named-files.ts';
import type { FORMS, RenderOptions } from '../commands/render.ts';
import type { Shell } from '../shell.ts';
import { writeOutput } from '../write-output.ts';
import type { Rendered } from './renderer.ts';

const EXTENSIONS: Readonly<Record<(typeof FORMS)[number], string>> = {
  html: '.html',
  markdown: '.md',
  claimreview: '.claimreview.json',
  json: '.json',
  pdf: '.pdf',
};

/** Where what is rendered goes. */
interface Delivery {
  /** Whether it goes to a folder, under names by the checks' ids. */
  readonly isFolder: boolean;
  one(subject: CheckSubject, rendered: Rendered): Promise<void>;
}

/** Prints or writes what checks are rendered to. */
export function delivery(
  options: RenderOptions,
  { count, project, shell }: { readonly count: number; readonly project: Project; readonly shell: Shell },
): Delivery {
  const { out, for: generator } = options;
  const isOne = generator === undefined && out !== undefined && count === 1 && isFile(resolve(shell.cwd, out));
  return {
    isFolder: out !== undefined && !isOne,
    one: async (subject, { content, pictures = [] }) => {
      const path = isOne || out === undefined ? out : join(out, nameOf(subject, options, project));
      if (typeof content === 'string') {
        if (path === undefined) return shell.stdout.write(content);
        await writeOutput(shell, path, content);
      } else if (path !== undefined) writeNamed({ cwd: shell.cwd, file: path }, content);
      for (const picture of pictures)
        writeNamed({ cwd: shell.cwd, file: join(dirname(path ?? ''), picture.path) }, picture.bytes);
      shell.stderr.write(line`Wrote ${resolve(shell.cwd, path ?? '')}`);
    },
  };
}

/** A generator gets a folder for each check, with its pictures; Hugo knows the language of a page by the name of its file. */
function nameOf({ id, language }: CheckSubject, { to, for: generator }: RenderOptions, { settings }: Project): string {
  if (generator === undefined) return `${id}${EXTENSIONS[to]}`;
  const isOther = generator === 'hugo' && language !== settings.languages[0];
  return join(id, isOther ? `index.${language.toLowerCase()}.md` : 'index.md');
}

/** Whether one check goes to this very path: to something that is not a folder, or to a new name with an ending. */
function isFile(out: string): boolean {
  return !isFolder(out) && (extname(out) !== '' || isThere(out));
}
