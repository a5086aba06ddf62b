import type { Rule } from './rule.ts';

/** The length that the format gives to an id, in characters. */
const LONGEST = 100;

/** The file name is a valid id and ends in `.yaml`. */
export const fileNameIsId: Rule = {
  name: 'file-name-is-id',
  level: 'error',
  alsoImported: true,
  excusable: 'in-settings',
  summary: 'The file name is a valid id and ends in `.yaml`.',
  why: 'The name becomes the address of the page, so it must be safe in every address and on every file system.',
  basis: 'The format: ids are kebab-case ASCII.',
  on: {
    *project({ project }) {
      for (const { id, path } of project.checks) {
        const valid = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= LONGEST;
        if (valid && path.endsWith('.yaml')) continue;
        const slug = id
          .replaceAll('ß', 'ss')
          .normalize('NFKD')
          .replaceAll(/\p{M}/gu, '')
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')
          .slice(0, LONGEST)
          .replaceAll(/^-|-$/g, '');
        yield {
          file: path,
          path: [],
          message: messageFor(id, valid),
          hint:
            slug === ''
              ? 'Use lower-case ASCII letters, digits and single hyphens.'
              : `Rename the file to \`${slug}.yaml\`.`,
        };
      }
    },
  },
};

function messageFor(id: string, isId: boolean): string {
  if (isId) return 'The file name ends in `.yml`, not in `.yaml`.';
  return id.length > LONGEST
    ? `The file name is ${id.length} characters long; an id has at most ${LONGEST}.`
    : `The file name \`${id}\` is not an id, which consists of lower-case ASCII letters, digits and single hyphens.`;
}
