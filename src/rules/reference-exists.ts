import { nearest } from '../diagnostics/index.ts';
import { partyReferences, referencesOf, sourceReferences, type FactCheck, type Id, type Reference, type ReferenceKind } from '../model/index.ts';
import type { Project } from '../project/index.ts';
import type { FileFinding, Rule } from './rule.ts';

/** Every id that is used is defined, and every picture that is named exists. */
export const referenceExists: Rule = {
  name: 'reference-exists',
  level: 'error',
  summary: 'Every id that is used is defined, and every picture that is named exists.',
  why: 'A reference to nothing leaves a hole in the page, and most often misspells the id that was meant.',
  basis: 'The format: parties, sources, claims, evidence, media, fact checks, ratings, `[@…]` and `![](@…)`.',
  on: {
    *project({ project }) {
      for (const { path: file, check } of project.checks) {
        if (check === undefined) continue;
        const original = check.translationOf === undefined ? undefined : project.checkById.get(check.translationOf)?.check;
        const known = idsOf(project, check, original);
        for (const reference of referencesOf(check)) yield* judge(reference, known, file);
        for (const [id, { file: picture }] of Object.entries(check.media ?? {})) {
          if (picture === undefined || project.mediaFiles.has(picture)) continue;
          yield { file, path: ['media', id, 'file'], message: `There is no picture \`${picture}\` in the media folder.`, hint: didYouMean(picture, project.mediaFiles, 'Put it there, or mend the name.') };
        }
      }
      const known = idsOf(project);
      for (const [id, source] of Object.entries(project.sources?.entries ?? {})) {
        for (const reference of sourceReferences(source, [id])) yield* judge(reference, known, project.sources?.path ?? '');
      }
      for (const [id, party] of Object.entries(project.parties?.entries ?? {})) {
        for (const reference of partyReferences(party, [id])) yield* judge(reference, known, project.parties?.path ?? '');
      }
      const { party } = project.settings.publisher;
      if (party !== undefined) yield* judge({ kind: 'party', id: party, path: ['publisher', 'party'] }, known, project.settingsFile.path);
    },
  },
};

type Known = Readonly<Record<ReferenceKind, ReadonlySet<Id> | undefined>>;

/** The ids that exist for a check, or for the shared files. Undefined where a broken file may hold any. */
function idsOf(project: Project, check?: FactCheck, original?: FactCheck): Known {
  const local = (section: 'parties' | 'sources' | 'media' | 'claims' | 'evidence'): readonly Id[] => [
    ...Object.keys(check?.[section] ?? {}),
    ...Object.keys(original?.[section] ?? {}),
  ];
  const orphan = check?.translationOf !== undefined && original === undefined;
  const parties = union(project.parties, local('parties'), orphan);
  return {
    party: parties,
    speaker: parties && new Set([...parties, 'unknown', 'many']),
    author: parties && new Set([...parties, 'unknown']),
    source: union(project.sources, local('sources'), orphan),
    claim: orphan ? undefined : new Set(local('claims')),
    evidence: orphan ? undefined : new Set(local('evidence')),
    media: orphan || check === undefined ? undefined : new Set(local('media')),
    factcheck: new Set(project.checks.map(({ id }) => id)),
    rating: project.scale && new Set(project.scale.ratings.map(({ id }) => id)),
  };
}

function union(shared: { readonly ids: ReadonlySet<Id> | undefined } | undefined, local: readonly Id[], orphan: boolean): ReadonlySet<Id> | undefined {
  if (orphan || (shared !== undefined && shared.ids === undefined)) return undefined;
  return new Set([...(shared?.ids ?? []), ...local]);
}

function* judge({ kind, id, path, within, isKey }: Reference, known: Known, file: string): Iterable<FileFinding> {
  const ids = known[kind];
  if (ids === undefined || ids.has(id)) return;
  // The verdict's rating has a rule of its own.
  if (kind === 'rating' && path[0] === 'verdict') return;
  yield {
    file,
    path,
    ...(within === undefined ? {} : { within }),
    ...(isKey ? { part: 'key' as const } : {}),
    message: `There is no ${NOUN[kind]} \`${id}\`.`,
    hint: didYouMean(id, ids, otherwise(kind, ids)),
  };
}

function didYouMean(id: string, ids: ReadonlySet<string>, otherwise: string): string {
  const near = nearest(id, ids);
  return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
}

function otherwise(kind: ReferenceKind, ids: ReadonlySet<string>): string {
  if (kind === 'rating') return `The scale has ${[...ids].map((id) => `\`${id}\``).join(', ')}.`;
  if (kind === 'factcheck') return 'The id of a fact check is the name of its file without `.yaml`.';
  return `Define it under \`${SECTION[kind]}\`.`;
}

const NOUN: Readonly<Record<ReferenceKind, string>> = {
  party: 'party',
  speaker: 'party',
  author: 'party',
  source: 'source',
  claim: 'claim',
  evidence: 'evidence',
  media: 'picture or video',
  factcheck: 'fact check',
  rating: 'rating',
};

const SECTION: Readonly<Record<Exclude<ReferenceKind, 'rating' | 'factcheck'>, string>> = {
  party: 'parties',
  speaker: 'parties',
  author: 'parties',
  source: 'sources',
  claim: 'claims',
  evidence: 'evidence',
  media: 'media',
};
