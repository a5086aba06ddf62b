import { asList, type Source } from '../model/index.ts';
import type { OwnSubject } from '../project/index.ts';
import { controllersOf } from '../provenance/index.ts';
import type { RuleFinding, Rule } from './rule.ts';

/**
 * A source under the same control as the speaker says so in `interests`, unless it is the statement itself or only an answer.
 * Second-hand sources are judged too: whose words they are is known without opening them.
 */
export const interestDisclosed: Rule = {
  name: 'interest-disclosed',
  level: 'info',
  summary:
    'A source under the same control as the speaker says so in `interests`, unless it is the statement itself, or the answer of whoever was asked.',
  why: 'Evidence from the side that is being checked has a different weight, for or against it; a reader must see at once where it comes from.',
  basis: 'IFCN Code of Principles: the relevant interests of sources are disclosed.',
  on: {
    *check({ check, own, parties, sources, references }: OwnSubject) {
      const { speaker, source: statementSource } = check.statement;
      if (parties[speaker] === undefined) return;
      const groupOf = controllersOf(parties);
      const group = groupOf(speaker);
      // The page shows an answer as the answer of that side, and as nothing else; what nothing uses is told by another rule.
      const used = new Set(
        references.flatMap(({ kind, id, path }) => (kind === 'source' && path[0] !== 'replies' ? [id] : [])),
      );
      const isSilent = (id: string, source: Source | undefined): source is Source =>
        source !== undefined &&
        source.interests === undefined &&
        id !== statementSource &&
        used.has(id) &&
        asList(source.by).some((party) => groupOf(party) === group);
      for (const [id, source] of Object.entries(own.sources ?? {})) {
        if (isSilent(id, source)) yield { path: ['sources', id], part: 'key', ...silence(id, speaker) };
      }
      // A shared source is in the speaker's group in some checks only: there it is said where it is first used.
      const told = new Set(Object.keys(own.sources ?? {}));
      for (const [id, item] of Object.entries(check.evidence ?? {})) {
        if (told.has(item.source) || !isSilent(item.source, sources[item.source])) continue;
        told.add(item.source);
        yield { path: ['evidence', id, 'source'], ...silence(item.source, speaker) };
      }
    },
  },
};

function silence(source: string, speaker: string): Pick<RuleFinding, 'message' | 'hint'> {
  return {
    message: `The source \`${source}\` is under the same control as \`${speaker}\`, who made the statement, and does not say so.`,
    hint: 'Say in its `interests` what its makers stand to gain or lose.',
  };
}
