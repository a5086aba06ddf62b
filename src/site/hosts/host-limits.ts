import type { Site } from '../site.ts';
import { headerRules } from './headers.ts';
import { oldAddresses } from './redirects.ts';

/** What Cloudflare reads of `_headers`, in rules and in characters of a line, and of `_redirects`, in lines. */
const MOST_RULES = 100;
const MOST_LETTERS = 2000;
const MOST_REDIRECTS = 2000;

/** What Cloudflare would leave out of the files for hosts, as sentences; Netlify has no such limits. */
export function hostLimits(site: Site): readonly string[] {
  const rules = headerRules(site);
  const redirects = oldAddresses(site).length;
  return [
    ...(rules.length > MOST_RULES
      ? [
          `\`_headers\` has ${rules.length} rules, of which Cloudflare reads ${MOST_RULES}: there, some pages may stand in frames of other sites. A simpler \`site.path\` needs fewer.`,
        ]
      : []),
    ...(rules.some(({ headers }) => headers.some((header) => header.length > MOST_LETTERS))
      ? [
          `A line of \`_headers\` has more than ${MOST_LETTERS} characters, and Cloudflare leaves it out: there, the policy of pages stands in them alone. Allow less in \`site.csp\`.`,
        ]
      : []),
    ...(redirects > MOST_REDIRECTS
      ? [
          `\`_redirects\` names ${redirects} old addresses, of which Cloudflare reads ${MOST_REDIRECTS}: there, readers reach the others by the pages that lie at them.`,
        ]
      : []),
  ];
}
