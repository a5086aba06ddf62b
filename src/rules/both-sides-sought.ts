import { isDecisive, stances } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** A decisive claim has evidence on both sides, or a search for the missing side that names the claim. */
export const bothSidesSought: Rule = {
  name: 'both-sides-sought',
  level: 'info',
  milderInDraft: true,
  needsReferences: true,
  summary: 'A decisive claim has evidence on both sides, or a search for the missing side that names the claim.',
  why: 'Evidence for one side alone may mean that there is no other, or that nobody looked; a reader must see which.',
  basis: 'IFCN Code of Principles: evidence that would undermine the conclusion is also looked for.',
  on: {
    *check({ check }) {
      const known = new Set([
        ...Object.values(check.evidence ?? {}).flatMap((item) =>
          stances(item).map(({ claim, stance }) => `${claim} ${stance}`),
        ),
        ...(check.searches ?? []).map(({ claim = '', sought = '' }) => `${claim} ${sought}`),
      ]);
      for (const [id, claim] of Object.entries(check.claims ?? {})) {
        if (!isDecisive(claim)) continue;
        const missing = SIDES.filter((stance) => !known.has(`${id} ${stance}`));
        if (missing.length === 0) continue;
        const sought = missing.map((side) => `\`sought: ${side}\``).join(' and another with ');
        yield {
          path: ['claims', id],
          part: 'key',
          message: `Nothing ${missing.join(' or ')} the claim \`${id}\`, and the file does not say that anybody looked.`,
          hint: `Add the evidence, or list the search for it under \`searches\`, with \`claim: ${id}\` and ${sought}.`,
        };
      }
    },
  },
};

const SIDES = ['rebuts', 'supports'] as const;
