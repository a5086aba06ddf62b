import type { ProjectSettings, Source, Statement } from '../model/index.ts';
import { belongsTo, hostOf } from './references/hosts.ts';
import type { Finding, Rule } from './rule.ts';

/** At least one appearance of the statement is given, outside the publisher's own site. */
export const appearanceElsewhere: Rule = {
  name: 'appearance-elsewhere',
  level: 'warning',
  milderInDraft: true,
  summary: "At least one appearance of the statement is given, outside the publisher's own site.",
  why: 'Readers and search engines must be able to see that the statement was made, and in which words, without taking ours for it.',
  basis: "Google's ClaimReview guidelines on `appearance` and `firstAppearance`.",
  on: {
    *check({ check: { statement }, sources, settings }) {
      const source = statement.source === undefined ? undefined : sources[statement.source];
      // Nobody can open a source with `seenIn`; one that is not defined has its own finding.
      if (source?.seenIn !== undefined || (statement.source !== undefined && source === undefined)) return;
      const addresses = addressesOf(statement, source);
      const own = ownSites(settings);
      if (addresses.some((address) => !own.some((site) => belongsTo(hostOf(address), site)))) return;
      yield {
        ...placeIn(statement),
        ...(addresses.length === 0
          ? {
              message: 'The file gives no address at which the statement appears.',
              hint: 'Add the `url` of its source, or list addresses under `appearances`.',
            }
          : {
              message: `The statement appears at ${addresses[0]} only, which is the publisher's own site.`,
              hint: 'Add an address of somebody else to `appearances`: where it was said, printed or broadcast.',
            }),
      };
    },
  },
};

function addressesOf({ appearances = [], firstAppearance }: Statement, source: Source | undefined): readonly string[] {
  return [firstAppearance, ...appearances, source?.url, source?.archived].filter((address) => address !== undefined);
}

function ownSites({ publisher, site }: ProjectSettings): readonly string[] {
  return [publisher.url, site?.url].flatMap((address) => (address === undefined ? [] : [hostOf(address)]));
}

function placeIn({ appearances, source }: Statement): Pick<Finding, 'path' | 'part'> {
  if (appearances !== undefined) return { path: ['statement', 'appearances'], part: 'key' };
  return source === undefined ? { path: ['statement'], part: 'key' } : { path: ['statement', 'source'] };
}
