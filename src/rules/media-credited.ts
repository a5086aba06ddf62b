import type { Rule } from './rule.ts';

/** Pictures have a credit that names their maker and an alternative text that says what they show. */
export const mediaCredited: Rule = {
  name: 'media-credited',
  level: 'error',
  alsoWithdrawn: true,
  summary: 'Pictures have a credit that names their maker and an alternative text that says what they show.',
  why: 'Readers who cannot see the picture rely on the alternative text; whoever made it is owed the credit.',
  basis: 'The `ImageObject` of schema.org; WCAG 2.2, success criterion 1.1.1.',
  on: {
    *check({ own }) {
      for (const [id, { alt, credit, file }] of Object.entries(own.media ?? {})) {
        if (alt !== undefined && (PLACEHOLDER.test(alt.trim()) || isFileName(alt, file))) {
          yield {
            path: ['media', id, 'alt'],
            message: `The alternative text of \`${id}\` does not say what the picture shows.`,
            hint: 'Describe what a reader would see.',
          };
        }
        if (credit !== undefined && PLACEHOLDER.test(credit.trim())) {
          yield {
            path: ['media', id, 'credit'],
            message: `The credit of \`${id}\` names nobody.`,
            hint: 'Name who made the picture. If nobody knows, say that and where it comes from: `credit: Maker unknown, from a post of 3 May 2024`.',
          };
        }
      }
    },
  },
};

const PLACEHOLDER =
  /^(the )?(image|picture|photo|photograph|graphic|video|internet|web|google|todo|tbd|n\/?a|none|unknown|x+|\.+|-+|\?+)$/i;

/** `own` of a translation may hold the alternative without the file. */
function isFileName(alt: string, file: string | undefined): boolean {
  return /^\S+\.(jpe?g|png|gif|webp|avif|svg|mp4|webm|mp3)$/i.test(alt.trim()) || alt.trim() === file;
}
