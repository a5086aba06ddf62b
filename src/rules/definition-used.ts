import type { Id } from '../model/index.ts';
import { markableIn, missedMarks } from './prose/missed-marks.ts';
import { markdownOf } from './prose/prose.ts';
import { meantBy } from './references/misspelt.ts';
import { otherKindsIn } from './references/other-kind.ts';
import type { Rule } from './rule.ts';

/** Every party, source and medium that a fact check defines is used in it. */
export const definitionUsed: Rule = {
  name: 'definition-used',
  level: 'warning',
  summary: 'Every party, source and medium that a fact check defines is used in it.',
  why: 'What nothing refers to is most often a misspelt reference or a leftover, and never reaches the page.',
  basis: 'The format: local definitions serve their own file.',
  on: {
    *check({ own, check, references, parties, sources }) {
      const hasReplies = own.replies !== undefined;
      const used = { parties: new Set<Id>(), sources: new Set<Id>(), media: new Set<Id>() };
      const { claims = {}, evidence = {} } = check;
      const known = { parties, sources, media: own.media ?? {}, claims, evidence };
      const otherKind = otherKindsIn({ ...check, parties, sources });
      /** Named where something of another kind is wanted. */
      const astray = new Set<Id>();
      for (const { kind, id, path } of references) {
        const section = SECTION_OF[kind];
        if (section === undefined) continue;
        const refersToItself = path[0] === section && path[1] === id;
        if (!refersToItself && section !== 'claims' && section !== 'evidence') used[section].add(id);
        if (!Object.hasOwn(known[section], id)) astray.add(id);
      }
      // `citation-readable` says how these should be written.
      for (const { text } of own.media === undefined ? [] : markdownOf(own))
        for (const { kind, ids } of missedMarks(text, markableIn(check)))
          if (kind === 'picture') for (const id of ids) used.media.add(id);
      for (const section of ['parties', 'sources', 'media'] as const) {
        const defined = new Set(Object.keys(own[section] ?? {}));
        const meant = meantBy(
          [...used[section]].filter((id) => !Object.hasOwn(known[section], id) && !RESERVED.has(id)),
          defined,
          (id) => otherKind(id, KIND_OF[section])?.meant ?? [],
        );
        for (const id of defined) {
          if (used[section].has(id) || astray.has(id) || meant.has(id)) continue;
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

const SECTION_OF: Readonly<Record<string, 'parties' | 'sources' | 'media' | 'claims' | 'evidence'>> = {
  party: 'parties',
  speaker: 'parties',
  author: 'parties',
  source: 'sources',
  media: 'media',
  claim: 'claims',
  evidence: 'evidence',
};

const KIND_OF = { parties: 'party', sources: 'source', media: 'media' } as const;
