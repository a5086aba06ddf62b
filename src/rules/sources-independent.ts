import { shorten } from '../diagnostics/index.ts';
import { SECONDARY_KINDS, type Id, type Party } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import { nameGroup, type Link } from '../provenance/index.ts';
import { decisiveClaims, type BorneOut } from './evidence/fitting-provenance.ts';
import { employerFinder, type NamedEmployer } from './evidence/named-employer.ts';
import { howToControl } from './references/how-to-control.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** A decisive claim rests on two chains that share nobody, or on one primary source that is held. */
export const sourcesIndependent: Rule = {
  name: 'sources-independent',
  level: 'warning',
  milderInDraft: true,
  needsReferences: true,
  summary:
    'A decisive claim, unless `unproven`, rests on at least two independent chains or on one stored primary source.',
  why: 'Ten reports that all rely on one are one; if that one is wrong, they all are.',
  basis:
    'IFCN Code of Principles on more than one source; EFCSN Code of Standards; the two-source rules of news agencies.',
  on: {
    *check(subject, { project }) {
      const claims = decisiveClaims(subject);
      yield* unnamedEmployees(claims, subject, project.parties?.path);
      for (const claim of claims) {
        const { independent, items, untraced } = claim.provenance;
        if (untraced) {
          yield tooLong(claim.id);
          return;
        }
        if (independent > 1 || items.some(({ primaryHeld }) => primaryHeld)) continue;
        yield {
          path: ['claims', claim.id],
          part: 'key',
          message: message(claim, subject),
          hint: hint(claim),
        };
      }
    },
  },
};

/** Somebody who is not named, and is described as another party's, counts beside it until the file says whose they are. */
function* unnamedEmployees(
  claims: readonly BorneOut[],
  subject: CheckSubject,
  sharedFile: string | undefined,
): Iterable<RuleFinding> {
  const { parties, check, own } = subject;
  const employerOf = employerFinder(parties);
  const told = new Set<Id>();
  for (const { id: claim, provenance } of claims) {
    for (const { authors } of provenance.groups) {
      for (const [id, person] of authors.flatMap((author) => unnamedAt(author, parties))) {
        if (told.has(id) || told.size >= MOST_UNNAMED) continue;
        told.add(id);
        const others = provenance.groups.filter((group) => group.authors !== authors);
        const ids = others.flatMap((group) => [...group.heads, ...group.authors]);
        const named = employerOf(person, candidatesAmong([...ids, check.statement.speaker ?? ''], parties));
        if (named === undefined || authors.includes(named.employer)) continue;
        const isOwn = Object.hasOwn(own.parties ?? {}, id);
        const found = employed({ id, path: isOwn ? ['parties', id, named.key] : ['claims', claim] }, named, subject);
        const there = { file: sharedFile, path: [id, named.key], message: 'Where the person is defined.' };
        yield isOwn ? found : { ...found, related: [there] };
      }
    }
  }
}

/** No check rests on more people who are not named, and looking at each takes time. */
const MOST_UNNAMED = 50;

function unnamedAt(id: Id, parties: CheckSubject['parties']): readonly (readonly [Id, Party])[] {
  const party = Object.hasOwn(parties, id) ? parties[id] : undefined;
  return party?.kind === 'anonymous' && party.controlledBy === undefined ? [[id, party]] : [];
}

function candidatesAmong(ids: readonly Id[], parties: CheckSubject['parties']): readonly Id[] {
  return [...new Set(ids)].filter((id) => Object.hasOwn(parties, id));
}

function employed(
  { id, path }: { readonly id: Id; readonly path: RuleFinding['path'] },
  { employer, key, words }: NamedEmployer,
  { parties, check }: CheckSubject,
): RuleFinding {
  const isSpeaker = check.statement.speaker === employer;
  return {
    path,
    ...(path[0] === 'claims' ? { part: 'key' } : {}),
    // To have seen something of somebody's is not to be theirs.
    ...(key === 'basis' ? { atMost: 'info' } : {}),
    message: `\`${key}\` of \`${id}\` says “${shorten(words)}”, and \`${id}\` counts as independent of ${isSpeaker ? 'the speaker, ' : ''}${parties[employer]?.name ?? employer}.`,
    hint: `If the person works for it, ${howToControl(id, employer, check)}: then the two count as one. If not, a comment says so: \`# factwright-ignore sources-independent: …\`.`,
  };
}

function hint({ provenance }: BorneOut): string {
  const stated =
    provenance.notStated.length === 0
      ? ''
      : 'Say where the articles have it from (`basedOn`, `from`, `ownWork`: see `origin-stated`), or find';
  return `${stated === '' ? 'Find' : stated} a source that does not rely on the others, or store one primary source (any kind but ${SECONDARY}) and quote it.`;
}

/** The kinds that are not primary, as a list. */
const SECONDARY = SECONDARY_KINDS.map((kind) => `\`${kind}\``).join(', ');

/** Chains that are too long to follow are reported, not passed. */
function tooLong(id: Id): RuleFinding {
  return {
    path: ['claims', id],
    part: 'key',
    message: `The evidence on \`${id}\` is not traced, since the chains of this file have more than 100,000 steps in all.`,
    hint: 'Split the check, or take out sources on which nothing rests.',
  };
}

/** The number in the words of the page and of `factwright evidence`. */
function message({ id, finding, provenance }: BorneOut, subject: CheckSubject): string {
  const { independent, narrows, items, notStated } = provenance;
  const further = notStated.length === 0 ? '' : ' One chain does not count, as its origin is not stated.';
  const head = `The claim \`${id}\` is found ${finding}`;
  if (independent === 0) return `${head}, but no chain leads back to an origin.${further}`;
  const [narrow] = narrows;
  if (narrow === undefined || narrow === 'not-stated') return `${head} on 1 independent chain.${further}`;
  const all =
    items.length === 1
      ? 'its only item comes from'
      : notStated.length > 0
        ? 'it goes through'
        : `${items.length === 2 ? 'both' : `all ${items.length}`} items go through`;
  return `${head} on 1 independent chain: ${all} ${called(narrow, subject)}.${further}`;
}

function called({ group }: Exclude<Link, 'not-stated'>, { parties }: CheckSubject): string {
  return nameGroup(group, {
    nameOf: (party) => parties[party]?.name ?? (party === 'unknown' ? 'an unknown author' : party),
    list: (names) => names.join(' with '),
  });
}
