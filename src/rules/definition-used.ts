import { referencesOf } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Every party, source and medium that a fact check defines is used in it. */
export const definitionUsed: Rule = {
  name: 'definition-used',
  level: 'warning',
  summary: 'Every party, source and medium that a fact check defines is used in it.',
  why: 'What nothing refers to is most often a misspelt reference or a leftover, and never reaches the page.',
  basis: 'The format: local definitions serve their own file.',
  on: {
    *check({ own }) {
      const used = new Set<string>();
      for (const { kind, id, path } of referencesOf(own)) {
        const section = SECTION_OF[kind];
        const refersToItself = path[0] === section && path[1] === id;
        if (section !== undefined && !refersToItself) used.add(`${section} ${id}`);
      }
      for (const section of ['parties', 'sources', 'media'] as const) {
        for (const id of Object.keys(own[section] ?? {})) {
          if (used.has(`${section} ${id}`)) continue;
          yield {
            path: [section, id],
            part: 'key',
            message: `Nothing uses \`${id}\`, which \`${section}\` defines.`,
            hint: 'Refer to it, or delete it.',
          };
        }
      }
    },
  },
};

const SECTION_OF: Readonly<Record<string, 'parties' | 'sources' | 'media'>> = {
  party: 'parties',
  speaker: 'parties',
  author: 'parties',
  source: 'sources',
  media: 'media',
};
