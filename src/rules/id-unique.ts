import type { Rule } from './rule.ts';

/** No two fact checks share an id. */
export const idUnique: Rule = {
  name: 'id-unique',
  level: 'error',
  excusable: 'in-settings',
  summary: 'No two fact checks share an id.',
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
  },
};
