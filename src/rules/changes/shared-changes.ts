import { asList, inLanguage, type Id, type Party, type Rating, type Source } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import type { BaseRevision } from '../rule.ts';
import { inWords, valueChange, type Change } from './change.ts';
import { textChange, type Grade } from './text-change.ts';
import { namesIn, type Names } from './names.ts';

/** A change of something that several checks share, and how it is used where it counts. */
export interface SharedChange extends Change {
  readonly file: string;
  /** The section that names it. */
  readonly of: 'sources' | 'parties' | 'rating';
  readonly id: Id;
}

/** The shared sources, parties and ratings that readers are shown otherwise than before. */
export function* sharedChanges(project: Project, base: BaseRevision): Iterable<SharedChange> {
  const language = project.settings.languages[0] ?? 'en';
  const { sources, parties } = base.shared;
  const names = namesIn(Object.values({ ...parties, ...project.parties?.entries }), language);
  const file = project.sources?.path;
  for (const [id, was] of Object.entries(sources ?? {})) {
    const is = project.sources?.entries[id];
    if (file === undefined || is === undefined) continue;
    for (const change of sourceChanges([was, is], { language, names }))
      yield { ...change, path: [id, ...change.path], what: `${change.what} of \`${id}\``, file, of: 'sources', id };
  }
  const partyFile = project.parties?.path;
  for (const [id, was] of Object.entries(parties ?? {})) {
    const is = project.parties?.entries[id];
    if (partyFile === undefined || is === undefined) continue;
    for (const change of partyChanges([was, is], { language, names }))
      yield {
        ...change,
        path: [id, ...change.path],
        what: `${change.what} of \`${id}\``,
        file: partyFile,
        of: 'parties',
        id,
      };
  }
  yield* ratingChanges(project, base, { language, names });
}

interface Nature {
  readonly language: string;
  readonly names: Names;
}

function* sourceChanges([was, is]: readonly [Source, Source], nature: Nature): Iterable<Change> {
  const authors = [inWords(asList(was.by)), inWords(asList(is.by))] as const;
  yield* valueChange('the author', authors, { path: ['by'], grade: 'substance' });
  for (const key of ['title', 'publisher', 'locator', 'ownWork', 'interests'] as const)
    yield* reworded(`\`${key}\``, [was[key], is[key]], { path: [key], most: 'wording', nature });
  for (const key of ['url', 'kind', 'published'] as const)
    yield* valueChange(`\`${key}\``, [was[key], is[key]], { path: [key], grade: 'wording' });
}

function* partyChanges([was, is]: readonly [Party, Party], nature: Nature): Iterable<Change> {
  yield* reworded('the name', [was.name, is.name], { path: ['name'], most: 'substance', nature });
  yield* reworded('`role`', [was.role, is.role], { path: ['role'], most: 'wording', nature });
}

/** How grave a change of a text may be at most. */
interface Rewording {
  readonly path: Change['path'];
  readonly most: Grade;
  readonly nature: Nature;
}

function* reworded(
  what: string,
  [was = '', is = '']: readonly [string | undefined, string | undefined],
  { path, most, nature }: Rewording,
): Iterable<Change> {
  const change = textChange(was, is, { ...nature, kind: most === 'substance' ? 'name' : 'prose' });
  if (change !== undefined) yield* valueChange(what, [was, is], { path, grade: most });
}

function* ratingChanges(
  { settings, settingsFile }: Project,
  { scales }: BaseRevision,
  nature: Nature,
): Iterable<SharedChange> {
  const now = new Map(scales.now?.ratings.map((rating, index) => [rating.id, { rating, index }]));
  for (const was of scales.before?.ratings ?? []) {
    const is = now.get(was.id);
    if (is === undefined) continue;
    const at = { file: settingsFile.path, of: 'rating', id: was.id } as const;
    const path = ['scale', 'ratings', is.index];
    for (const change of changesOfRating([was, is.rating], settings.languages, nature))
      yield { ...change, ...at, path: [...path, ...change.path], what: `${change.what} of the rating \`${was.id}\`` };
  }
}

function* changesOfRating(
  [was, is]: readonly [Rating, Rating],
  languages: readonly string[],
  nature: Nature,
): Iterable<Change> {
  for (const key of ['label', 'definition'] as const) {
    for (const language of languages) {
      const texts = [inLanguage(was[key], [language]).text, inLanguage(is[key], [language]).text] as const;
      const changes = [
        ...reworded(`the ${key}`, texts, { path: [key], most: 'wording', nature: { ...nature, language } }),
      ];
      yield* changes;
      if (changes.length > 0) break;
    }
  }
  yield* valueChange('the class', [was.class, is.class], { path: ['class'], grade: 'substance' });
}
