import type { Collected, Rule } from './rule.ts';

/** Where something is published, the project says under which address. */
export const addressKnown: Rule = {
  name: 'address-known',
  level: 'warning',
  alsoImported: true,
  summary: 'Where something is published, the project says under which address: it has `site.url`.',
  why: 'Without it, pages have no canonical address, and ClaimReview lacks the `url` that those who read it require.',
  basis: "Google's ClaimReview guidelines and schema.org: a review has the address of its page.",
  on: {
    corpus: {
      collect: ({ check }) => (check.status === 'published' ? true : undefined),
      *judge(published: readonly Collected<true>[], { project: { settings, settingsFile, problems } }) {
        const file = settingsFile.path;
        if (published.length === 0 || settings.site?.url !== undefined) return;
        // Rules do not see invalid settings; the defaults in their place have no site.
        if (problems.some((problem) => problem.file === file)) return;
        yield {
          file,
          path: settings.site === undefined ? [] : ['site'],
          part: 'key',
          message: 'Fact checks are published, but the project does not say under which address.',
          hint: 'Add it as `url` of `site`, such as `site: { url: https://desk.example/checks/ }`.',
        };
      },
    },
  },
};
