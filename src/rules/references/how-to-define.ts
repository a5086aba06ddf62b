import { nearestFirst } from '../../diagnostics/index.ts';
import { NAMED_KINDS, type NamedKind, type Reference } from '../../model/index.ts';
import type { Ids } from './known-ids.ts';
import type { OtherKind } from './other-kind.ts';

/** How to define what nothing defines, and what there is; from a shared file or the settings, `sharedIn` leads to the shared files. */
export function howToDefine(
  { kind, id, other }: Pick<Reference, 'kind' | 'id'> & { readonly other?: OtherKind },
  ids: Ids,
  sharedIn?: string,
): string {
  const named = NAMED_KINDS[kind];
  if (named === 'rating') return `The scale has ${[...ids.all()].map((each) => `\`${each}\``).join(', ')}.`;
  if (named === 'factcheck') return 'The id of a fact check is the name of its file without `.yaml`.';
  const section = SECTION[named];
  const there = thereIs(id, ids).map((each) => `\`${each}\``);
  const others = there.length === 0 ? '' : `, or name one that is there: ${there.join(', ')}`;
  // What the checks hold is not known where shared files are judged.
  const isMaybeOwn = sharedIn !== undefined && other === undefined;
  const move = isMaybeOwn
    ? ` If a fact check alone defines it, move its entry there from \`${section}\` of that check.`
    : '';
  return `${definition(section, { id, other }, sharedIn)}${others}.${move}`;
}

/** What is named in the place of something else keeps its id for itself. */
function definition(section: string, { id, other }: Wanted, sharedIn: string | undefined): string {
  const shared = section === 'parties' || section === 'sources';
  const maker = other?.is === 'party' && section === 'sources' ? ` --by ${id}` : '';
  const command =
    shared && !WORDS.has(id)
      ? `\`factwright new ${section === 'parties' ? 'party' : 'source'}${other === undefined ? ` ${id}` : maker}\``
      : undefined;
  const define = `Define ${other === undefined ? 'it' : 'one'}`;
  if (sharedIn === undefined)
    return `${define} under \`${section}\`${command === undefined ? '' : `, or for all checks with ${command}`}`;
  return `${define} in \`${sharedIn}_${section}.yaml\`, which all checks share${command === undefined ? '' : `, or with ${command}`}`;
}

interface Wanted {
  readonly id: string;
  readonly other: OtherKind | undefined;
}

/** How many hints list the ids of one set; more unknown ones are no slips, and comparing them would take time. */
const MOST_LISTED = 100;
const listings = new WeakMap<Ids, { readonly all: readonly string[]; listed: number }>();

function thereIs(id: string, ids: Ids): readonly string[] {
  const known = listings.get(ids) ?? { all: [...ids.all()], listed: 0 };
  listings.set(ids, known);
  known.listed += 1;
  return known.listed > MOST_LISTED ? [] : nearestFirst(id, known.all, MOST_NAMED);
}

/** How many ids a hint names. */
const MOST_NAMED = 6;

/** What stands for a party elsewhere, and is none. */
const WORDS: ReadonlySet<string> = new Set(['unknown', 'many']);

const SECTION: Readonly<Record<Exclude<NamedKind, 'rating' | 'factcheck'>, string>> = {
  party: 'parties',
  source: 'sources',
  claim: 'claims',
  evidence: 'evidence',
  media: 'media',
};
