import { isPublicStatus, type FactCheck, type Party, type Source } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import type { BaseRevision, Collected, FileFinding, Surroundings } from '../rule.ts';
import { chainChanges } from './chain-changes.ts';
import type { Change } from './change.ts';
import { isTold } from './departed.ts';
import { inOneSentence } from './say-change.ts';
import { sharedChanges, type SharedChange } from './shared-changes.ts';
import { NEEDED, newRank, reached, usesIn, type SharedUses } from './shared-uses.ts';
import type { Grade } from './text-change.ts';

/** A check that was public and is, and how grave a correction it has got. */
interface Shown extends NonNullable<SharedUses['shown']> {
  readonly id: string;
  readonly file: string;
  readonly rank: number;
  readonly reached: ReturnType<typeof reached>;
}

/** What changed for readers of published checks in what these share: sources, parties, the scale, pictures. */
export function* judgeShared(
  facts: readonly Collected<unknown>[],
  base: BaseRevision,
  { project }: Surroundings,
): Iterable<FileFinding> {
  const changes = [...sharedChanges(project, base)].filter((change) =>
    isTold(change, { departure: base.departures.get(change.file) }),
  );
  const { sources, parties } = base.shared;
  const isChained = sources !== undefined || parties !== undefined;
  if (changes.length === 0 && !isChained && base.changedPictures.size === 0) return;
  const shown = facts.flatMap((fact) => shownBoth(fact, project, base));
  for (const change of changes) {
    const touched = shown.filter((one) => one.rank < NEEDED[change.grade] && uses(one, change));
    if (touched.length > 0) yield sharedFinding(change, touched, base.name);
  }
  if (isChained) yield* chainFindings(shown, project, base);
  for (const { file, rank, pictures } of shown) {
    for (const [id, picture] of pictures) {
      if (rank < NEEDED.wording && base.changedPictures.has(picture)) yield pictureFinding(file, id, base.name);
    }
  }
}

function uses(one: Shown, { of, id }: SharedChange): boolean {
  return of === 'rating' ? one.rating === id : one.reached[of].has(id);
}

function shownBoth(fact: Collected<unknown>, project: Project, base: BaseRevision): readonly Shown[] {
  const { id, file } = fact;
  const { shown } = usesIn(fact);
  if (shown === undefined) return [];
  const at = { ...shown, id, file, reached: reached(shown, project) };
  if (base.isUnchanged(file)) return [{ ...at, rank: 0 }];
  const before = base.checkAt(file)?.check;
  if (before === undefined || !isPublicStatus(before.status)) return [];
  const known = new Set(before.corrections?.map((one) => JSON.stringify(one)));
  const now = project.checkByPath.get(file)?.check?.corrections ?? [];
  return [{ ...at, rank: newRank(now.filter((one) => !known.has(JSON.stringify(one)))) }];
}

function sharedFinding(change: SharedChange, touched: readonly Shown[], base: string): FileFinding {
  return {
    file: change.file,
    path: change.path,
    message: `Since ${base}, ${inOneSentence(change)}. ${showIn(touched)}`,
    hint: hintFor(change.grade, touched),
    ...(change.grade === 'wording' ? { atMost: 'warning' } : {}),
  };
}

/** A correction that is there already, and is too mild, only needs another kind. */
function hintFor(grade: Grade, touched: readonly Pick<Shown, 'rank'>[]): string {
  const kind = grade === 'substance' ? 'update' : 'minor';
  const mild = touched.filter(({ rank }) => rank > 0).length;
  const [it, each] = touched.length === 1 ? ['that check', 'its'] : ['each of them', 'their'];
  const what =
    mild === 0
      ? `Add a correction of \`kind: ${kind}\` to ${it}`
      : mild === touched.length
        ? `Change the \`kind\` of ${each} new correction to \`${kind}\` or \`substantial\``
        : `Add a correction of \`kind: ${kind}\` to each of them, or change the \`kind\` of the new one to that where there is one`;
  return `${what}, or restore what was there.`;
}

const MOST_NAMED = 3;

/** How many checks are touched, and the first of them by name. */
function showIn(touched: readonly Pick<Shown, 'id' | 'rank'>[]): string {
  const names = touched.slice(0, MOST_NAMED).map(({ id }) => `\`${id}\``);
  const others = touched.length - names.length;
  const named = [...names, ...(others === 0 ? [] : [`${others} more`])];
  const list = named.length === 1 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
  const isMild = touched.every(({ rank }) => rank > 0);
  const has = isMild
    ? 'only a new correction that is `minor`'
    : `no new correction${touched.some(({ rank }) => rank > 0) ? ', or only a `minor` one' : ''}`;
  return touched.length === 1
    ? `One published check shows it, and has ${has}: ${list}.`
    : `${touched.length} published checks show it, and have ${has}: ${list}.`;
}

/** Checks whose decisive claims have other chains by what they share, at the shared entry that changed. */
function* chainFindings(shown: readonly Shown[], project: Project, base: BaseRevision): Iterable<FileFinding> {
  const changed = changedLinks(project, base);
  const touchedBy = new Map<SharedLink, { readonly id: string; readonly rank: number; readonly what: string }[]>();
  for (const { id, file, rank, reached: links } of shown) {
    const link = rank < NEEDED.substance ? changed.find((one) => links[one.of].has(one.id)) : undefined;
    const check = link === undefined ? undefined : project.checkByPath.get(file)?.check;
    if (link === undefined || check === undefined) continue;
    const [first] = chainsByShared(check, project, base);
    if (first === undefined) continue;
    const touched = touchedBy.get(link) ?? [];
    touched.push({ id, rank, what: inOneSentence(first) });
    touchedBy.set(link, touched);
  }
  for (const [{ file, id }, touched] of touchedBy) {
    yield {
      file,
      path: [id],
      part: 'key',
      message: `Since ${base.name}, \`${id}\` leads elsewhere: in \`${touched[0]?.id ?? ''}\`, ${touched[0]?.what ?? ''}. ${showIn(touched)}`,
      hint: hintFor('substance', touched),
    };
  }
}

/** A shared entry that changed. */
interface SharedLink {
  readonly of: 'sources' | 'parties';
  readonly id: string;
  readonly file: string;
}

function changedLinks(project: Project, { shared }: BaseRevision): readonly SharedLink[] {
  return (['sources', 'parties'] as const).flatMap((of) => {
    const now = project[of];
    return now === undefined
      ? []
      : Object.entries(shared[of] ?? {}).flatMap(([id, was]): readonly SharedLink[] =>
          linksOf(was) === linksOf(now.entries[id]) ? [] : [{ of, id, file: now.path }],
        );
  });
}

/** What of a source or a party chains depend on: a new title needs no check to be read. */
function linksOf(entry: Source | Party | undefined): string {
  return JSON.stringify(Object.entries(entry ?? {}).filter(([key]) => LINKS.has(key)));
}

const LINKS: ReadonlySet<string> = new Set(
  'kind by basedOn ownWork promptedBy jointWith seenIn controlledBy'.split(' '),
);

function chainsByShared(check: FactCheck, project: Project, { shared }: BaseRevision): readonly Change[] {
  const [sources, parties] = [project.sources?.entries, project.parties?.entries];
  const before = {
    check,
    sources: { ...(shared.sources ?? sources), ...check.sources },
    parties: { ...(shared.parties ?? parties), ...check.parties },
  };
  return [
    ...chainChanges(before, {
      check,
      sources: { ...sources, ...check.sources },
      parties: { ...parties, ...check.parties },
    }),
  ];
}

function pictureFinding(file: string, id: string, base: string): FileFinding {
  return {
    file,
    path: ['media', id, 'file'],
    message: `The picture \`${id}\` of the published check is not the one that it was at ${base}, and no new correction says so.`,
    hint: 'Add a correction of `kind: minor` that says what changed, or restore the picture.',
    atMost: 'warning',
  };
}
