import { isVoid, type Evidence, type Id } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import { sourcesWithoutOrigin } from '../provenance/index.ts';
import { decisiveClaims } from './evidence/fitting-provenance.ts';
import type { Rule, RuleFinding } from './rule.ts';

/**
 * An article, book or transcript that bears out a decisive claim says where it has its facts from. One that we know only
 * through another cannot be asked, and the restated article's own word never counts as a chain.
 */
export const originStated: Rule = {
  name: 'origin-stated',
  level: 'warning',
  milderInDraft: true,
  needsReferences: true,
  summary: 'An article, book or transcript that bears out a decisive claim says where it has its facts from.',
  why: 'Nobody can say of what it is independent: ten articles without an origin may all have one rumour from the same place.',
  basis: 'IFCN Code of Principles on more than one source; EFCSN Code of Standards.',
  on: {
    *check(subject) {
      const { check, sources } = subject;
      const items = decisiveItems(subject).filter(([, item]) => !isRestated(item, check.restates));
      for (const id of sourcesWithoutOrigin(
        items.map(([, item]) => item),
        sources,
      )) {
        const source = sources[id];
        if (source === undefined || source.seenIn !== undefined || id === check.restates) continue;
        yield {
          ...placeOf(id, items, subject),
          message: `The file does not say where the ${source.kind} \`${id}\` has its facts from, so that no chain through it counts as independent.`,
          hint: `Say it in \`${id}\`: \`basedOn: [ID]\` for the sources that it relies on, or \`ownWork: What its authors saw, counted or were told\`; or in an item, \`from: [ID]\` for what that item has from there (\`from: [${id}]\` for its own work).`,
        };
      }
    },
  },
};

/** The items that bear out what is found of the decisive claims, each once. */
function decisiveItems(subject: CheckSubject): readonly (readonly [Id, Evidence])[] {
  const ids = new Set(decisiveClaims(subject).flatMap(({ provenance }) => provenance.items.map(({ id }) => id)));
  const { evidence = {} } = subject.check;
  return Object.entries(evidence).filter(([id]) => ids.has(id) && !isVoid(subject.verification, id));
}

function isRestated({ source, from = [] }: Evidence, restates: Id | undefined): boolean {
  return source === restates && from.length === 0;
}

/** Where the source is defined; for a shared one, the first item that cites it, else the claims' evidence. */
function placeOf(
  id: Id,
  items: readonly (readonly [Id, Evidence])[],
  { own }: CheckSubject,
): Pick<RuleFinding, 'path' | 'part'> {
  if (Object.hasOwn(own.sources ?? {}, id)) return { path: ['sources', id], part: 'key' };
  const [item] = items.find(([, { source }]) => source === id) ?? [];
  return item === undefined ? { path: ['evidence'], part: 'key' } : { path: ['evidence', item, 'source'] };
}
