import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveEditor } from '../../language-server/serve.ts';
import type { Shell } from '../shell.ts';

/** Serves the editor at the other end of stdin and stdout until it goes away. */
export async function lsp(
  { cwd, env, program, ...shell }: Shell,
  { projectCode }: { readonly projectCode: boolean },
): Promise<number> {
  const docs = program === undefined ? undefined : resolve(realpathSync(program), '../../docs/rules');
  const code = await serveEditor({
    input: process.stdin,
    output: process.stdout,
    io: { cwd, env, now: () => shell.now() },
    projectCode,
    explanationOf: (rule) => {
      const page = docs === undefined ? undefined : resolve(docs, `${rule}.md`);
      return page === undefined || !existsSync(page) ? undefined : pathToFileURL(page).href;
    },
  });
  // An editor that has said goodbye may keep the pipe open.
  process.stdin.destroy();
  return code;
}
