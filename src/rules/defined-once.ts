import type { Rule } from './rule.ts';

/** A shared definition is not defined again in a fact check. */
export const definedOnce: Rule = {
  name: 'defined-once',
  level: 'error',
  alsoWithdrawn: true,
  alsoImported: true,
  summary: 'A shared definition is not defined again in a fact check.',
  why: 'With two definitions of one id, a reader of the file cannot know which one holds.',
  basis: 'The format: an id has one meaning in the whole project.',
  on: {
    *check({ own }, { project }) {
      for (const kind of ['parties', 'sources'] as const) {
        const shared = project[kind];
        if (shared?.ids === undefined) continue;
        for (const id of Object.keys(own[kind] ?? {})) {
          if (!shared.ids.has(id)) continue;
          yield {
            path: [kind, id],
            part: 'key',
            message: `\`${id}\` is already defined in ${shared.path.slice(shared.path.lastIndexOf('/') + 1)}.`,
            hint: 'Delete this definition, or give it another id.',
            related: [{ file: shared.path, path: [id], part: 'key', message: 'The shared definition.' }],
          };
        }
      }
    },
  },
};
