import { keptKey, namesOf } from '../model/index.ts';
import type { SourceSubject, Rule, RuleFinding, Surroundings } from './rule.ts';

/** A reader can find every source: by its address, or by its title with its publisher or date; a letter by its date or its stored copy. */
export const sourceLocatable: Rule = {
  name: 'source-locatable',
  level: 'error',
  alsoWithdrawn: true,
  summary:
    'A reader can find every source: by its address, or by its title with its publisher or date. A letter or message, which nobody else can fetch, has its date or a stored copy.',
  why: 'Evidence that a reader cannot look up has to be taken on trust. Of a private letter, a reader must at least know whose it is and of which day.',
  basis: "IFCN Code of Principles on transparency of sources; Google's ClaimReview guidelines.",
  on: {
    *source({ id, source, check }, { project }) {
      const { kind, url, title, publisher, published } = source;
      if (url !== undefined) return;
      if (title !== undefined && (publisher ?? published) !== undefined) return;
      if (kind === 'correspondence') {
        if (published === undefined && !isStored({ id, check }, project)) yield unknownLetter(id, check?.id);
        return;
      }
      yield {
        path: [],
        part: 'key',
        message: `A reader cannot find the source \`${id}\`.`,
        hint: 'Add its `url`; or its `title` with `publisher` or `published`; or `seenIn`, if we know it only through another source.',
      };
    },
  },
};

function isStored({ id, check }: Omit<SourceSubject, 'source'>, { snapshots }: Surroundings['project']): boolean {
  const isKept = (key: string): boolean => snapshots.isKept(key);
  return isKept(check === undefined ? id : keptKey(isKept, id, namesOf(check.id, check.formerly)));
}

function unknownLetter(id: string, check: string | undefined): RuleFinding {
  const named = check === undefined ? id : `${check}/${id}`;
  return {
    path: [],
    part: 'key',
    message: `A reader cannot know which letter or message \`${id}\` is.`,
    hint: `Add the day on which it was sent as \`published\`, or store it with \`factwright capture --source ${named} --from FILE\`.`,
  };
}
