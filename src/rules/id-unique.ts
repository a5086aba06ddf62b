import type { Id } from '../model/index.ts';
import type { Project } from '../project/index.ts';
import type { Collected, FileFinding, Rule } from './rule.ts';

/** No two fact checks share an id, nor one that a check had formerly. */
export const idUnique: Rule = {
  name: 'id-unique',
  level: 'error',
  excusable: 'in-settings',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  summary: 'No two fact checks share an id, nor one that a check had formerly.',
  why: 'The id is the address of the page and what other checks refer to; two files with one id would overwrite each other.',
  basis: "The format: a fact check's id is its file's name, whatever folder it lies in.",
  on: {
    *project({ project }) {
      for (const { id, path } of project.checks) {
        const first = project.checkById.get(id);
        if (first === undefined || first.path === path) continue;
        yield {
          file: path,
          path: [],
          message: `The id \`${id}\` is taken by another file.`,
          hint: 'Rename one of the two files.',
          related: [{ file: first.path, path: [], message: 'The other file with this id.' }],
        };
      }
    },
    corpus: {
      collect: ({ own }) => own.formerly,
      *judge(facts, { project }) {
        const claimed = new Map<Id, { readonly file: string; readonly index: number }>();
        for (const fact of facts) {
          for (const [index, id] of formerIds(fact).entries()) {
            const first = claimed.get(id);
            if (first === undefined) claimed.set(id, { file: fact.file, index });
            if (project.checkById.has(id)) yield living(fact, index, project);
            else if (first !== undefined) yield claimedTwice(fact, index, first);
          }
        }
      },
    },
  },
};

function formerIds({ fact }: Collected<unknown>): readonly Id[] {
  return Array.isArray(fact) ? fact.map(String) : [];
}

function living(fact: Collected<unknown>, index: number, project: Project): FileFinding {
  const id = formerIds(fact)[index] ?? '';
  const isItself = id === fact.id;
  return {
    file: fact.file,
    path: ['formerly', index],
    message: isItself
      ? `\`${id}\` is what this check is called now, so it cannot be what it was called formerly.`
      : `\`${id}\` is the id of a check that there is, so it cannot be what this one was called formerly.`,
    hint: isItself ? 'Remove it from `formerly`.' : 'Remove it from `formerly`, or rename the other file.',
    ...(isItself
      ? {}
      : { related: [{ file: project.checkById.get(id)?.path ?? '', path: [], message: 'The check with this id.' }] }),
  };
}

function claimedTwice(
  fact: Collected<unknown>,
  index: number,
  first: { readonly file: string; readonly index: number },
): FileFinding {
  return {
    file: fact.file,
    path: ['formerly', index],
    message: `Another check, too, says that it was formerly called \`${formerIds(fact)[index] ?? ''}\`, and an address leads to one page only.`,
    hint: 'Remove it from one of the two.',
    related: [{ file: first.file, path: ['formerly', first.index], message: 'The other one.' }],
  };
}
