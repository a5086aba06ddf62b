import type { ProjectSettings, Source, Statement } from '../model/index.ts';
import type { OwnSubject } from '../project/index.ts';
import { hostOf } from './references/hosts.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** At least one appearance of the statement is given, outside the publisher's own site. */
export const appearanceElsewhere: Rule = {
  name: 'appearance-elsewhere',
  level: 'warning',
  milderInDraft: true,
  summary: "At least one appearance of the statement is given, outside the publisher's own site.",
  why: 'Readers and search engines must be able to see that the statement was made, and in what words, without taking our word for it.',
  basis: "Google's ClaimReview guidelines on `appearance` and `firstAppearance`.",
  on: {
    *check({ check: { statement }, sources, settings }: OwnSubject) {
      const source = statement.source === undefined ? undefined : sources[statement.source];
      // Nobody can open a source with `seenIn`; one that is not defined has its own finding.
      if (source?.seenIn !== undefined || (statement.source !== undefined && source === undefined)) return;
      const addresses = addressesOf(statement, source);
      const own = ownSites(settings);
      if (addresses.some((address) => !own.includes(hostOf(address)))) return;
      yield {
        ...placeIn(statement),
        ...(addresses.length === 0
          ? {
              message: 'The file gives no address where the statement appears.',
              hint: 'Add the `url` of its source, or list addresses under `appearances`.',
            }
          : {
              message: `The only address given for the statement is on the publisher's own site: ${addresses[0]}.`,
              hint: 'Add an address on another site to `appearances`: where it was said, printed or broadcast.',
            }),
      };
    },
  },
};

function addressesOf({ appearances = [], firstAppearance }: Statement, source: Source | undefined): readonly string[] {
  return [firstAppearance, ...appearances, source?.url, source?.archived].filter((address) => address !== undefined);
}

/** What lies below the same domain may be anybody's: one ministry of a state, one customer of a host. */
function ownSites({ publisher, site }: ProjectSettings): readonly string[] {
  return [publisher.url, site?.url].flatMap((address) => (address === undefined ? [] : [hostOf(address)]));
}

function placeIn({ appearances, source }: Statement): Pick<RuleFinding, 'path' | 'part'> {
  if (appearances !== undefined) return { path: ['statement', 'appearances'], part: 'key' };
  return source === undefined ? { path: ['statement'], part: 'key' } : { path: ['statement', 'source'] };
}
