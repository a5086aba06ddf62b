import { START, type Diagnostic } from '../diagnostics/index.ts';
import type { CheckFile } from '../project/index.ts';

/** What to say of a shared file that lacks the `_` of its name, and is judged as a fact check; undefined if it is one. */
export function misnamedShared({ path, document }: CheckFile): Diagnostic | undefined {
  const [, kind] = /(?:^|\/)(parties|sources)\.ya?ml$/.exec(path) ?? [];
  const data = Object(document?.data);
  if (kind === undefined || ['title', 'statement', 'claims', 'verdict'].some((key) => Object.hasOwn(data, key)))
    return undefined;
  return {
    rule: 'schema',
    level: 'error',
    message: `This file is read as a fact check, since its name does not begin with \`_\`; the shared ${kind} are in \`_${kind}.yaml\`.`,
    hint: `Rename it to \`_${kind}.yaml\`. Other findings on ${kind} that do not exist may be its consequence.`,
    file: path,
    span: START,
  };
}
