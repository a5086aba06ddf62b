import type { Id } from '../model/index.ts';
import { meantBy } from './references/misspelt.ts';
import type { Rule } from './rule.ts';

/** Every party, source and medium that a fact check defines is used in it. */
export const definitionUsed: Rule = {
  name: 'definition-used',
  level: 'warning',
  summary: 'Every party, source and medium that a fact check defines is used in it.',
  why: 'What nothing refers to is most often a misspelt reference or a leftover, and never reaches the page.',
  basis: 'The format: local definitions serve their own file.',
  on: {
    *check({ own, references, parties, sources }) {
      const hasReplies = own.replies !== undefined;
      const used = { parties: new Set<Id>(), sources: new Set<Id>(), media: new Set<Id>() };
      const known = { parties, sources, media: own.media ?? {} };
      for (const { kind, id, path } of references) {
        const section = SECTION_OF[kind];
        const refersToItself = path[0] === section && path[1] === id;
        if (section !== undefined && !refersToItself) used[section].add(id);
      }
      for (const section of ['parties', 'sources', 'media'] as const) {
        const defined = new Set(Object.keys(own[section] ?? {}));
        const meant = meantBy(
          [...used[section]].filter((id) => !(id in known[section]) && !RESERVED.has(id)),
          defined,
        );
        for (const id of defined) {
          if (used[section].has(id) || meant.has(id)) continue;
          yield {
            path: [section, id],
            part: 'key',
            message: `Nothing uses \`${id}\`, which \`${section}\` defines.`,
            // The letter of somebody who answered is used by the answer.
            hint:
              section === 'sources' && !hasReplies && own.sources?.[id]?.kind === 'correspondence'
                ? 'Name it in `replies`, as the `source` of the answer that it brought, or delete it.'
                : 'Refer to it, or delete it.',
          };
        }
      }
    },
  },
};

/** Words that are in place of a party's id. */
const RESERVED: ReadonlySet<string> = new Set(['unknown', 'many']);

const SECTION_OF: Readonly<Record<string, 'parties' | 'sources' | 'media'>> = {
  party: 'parties',
  speaker: 'parties',
  author: 'parties',
  source: 'sources',
  media: 'media',
};
