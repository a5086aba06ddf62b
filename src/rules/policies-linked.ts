import { listed } from '../diagnostics/index.ts';
import type { Policies } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** The project names its methodology, its corrections policy and a way to report errors. */
export const policiesLinked: Rule = {
  name: 'policies-linked',
  level: 'warning',
  summary: 'The project names its methodology, its corrections policy and a way to report errors.',
  why: 'Readers can hold a publisher to its own rules only where they can find them.',
  basis:
    "Google's ClaimReview guidelines on the site of a fact-checker; IFCN Code of Principles on methodology and corrections.",
  on: {
    *project({ project: { settings, settingsFile, problems } }) {
      const file = settingsFile.path;
      // Rules do not see invalid settings; the defaults in their place have no policies.
      if (problems.some((problem) => problem.file === file)) return;
      const { policies } = settings.publisher;
      const missing = WANTED.filter(([key]) => policies?.[key] === undefined);
      if (missing.length === 0) return;
      yield {
        file,
        path: policies === undefined ? ['publisher'] : ['publisher', 'policies'],
        part: 'key',
        message: `The project gives no address that says ${listed(missing.map(([, what]) => what))}.`,
        hint: `Add ${listed(missing.map(([key]) => `\`${key}\``))} to \`policies\` of \`publisher\`.`,
      };
    },
  },
};

const WANTED: readonly (readonly [key: keyof Policies, what: string])[] = [
  ['methodology', 'how it checks'],
  ['corrections', 'how it corrects errors'],
  ['report', 'where readers report them'],
];
