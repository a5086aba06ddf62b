import { shorten, nearest, surelyMeant } from '../diagnostics/index.ts';
import type { DataPath } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import { meantByOtherName } from './other-names.ts';
import { isNeededOncePublished, missingOncePublished } from './once-published.ts';
import { homesOf, keysAt, schemaAt } from './schema-at.ts';
import { nameOf, oneOf, sentence, someOf, type Failure, type SchemaProblem } from './schema-problem.ts';

/**
 * The problems with the keys of one map: unknown ones, missing ones, and alternatives.
 * An unknown key that misspells a missing one is one problem, not two.
 */
export function keyProblems(
  kind: DocumentKind,
  path: DataPath,
  failures: readonly Failure[],
): readonly SchemaProblem[] {
  const present = new Set(Object.keys(Object(failures[0]?.value)));
  const known = keysAt(kind, path);
  const free = known.filter((key) => !present.has(key));
  const unknown = named(failures, 'additionalProperty');
  const missing = new Set(named(failures, 'missingProperty'));
  const alternatives = failures.flatMap(({ params }) =>
    Array.isArray(params['alternatives']) ? [params['alternatives'].map(String)] : [],
  );
  const expected = [...missing, ...alternatives.flat()].filter((key) => !present.has(key));
  const meant = new Map(
    unknown.map((key) => [
      key,
      nearest(key, expected) ?? meantByOtherName(key, expected) ?? nearest(key, free) ?? meantByOtherName(key, free),
    ]),
  );
  const intended = new Set(meant.values());
  // A translation has no statement of its own, nor anything else that only an original must have.
  const isTranslation = path.length === 0 && intended.has('translationOf');
  const fixes = sureKeys(kind, unknown, [...new Set([...expected, ...free])]);
  const owner = path.length === 0 ? 'the file' : nameOf(path);
  return [
    ...unknown.map((key): SchemaProblem => ({
      path: [...path, key],
      part: 'key',
      message: `\`${shorten(key)}\` is not a key of ${owner}.`,
      hint: hintForUnknown(kind, path, key, { meant: meant.get(key), free }),
      ...fixes.get(key),
    })),
    ...missingKeys(
      kind,
      path,
      owner,
      [...missing].filter((key) => !intended.has(key) && (!isTranslation || key === 'title')),
    ),
    ...alternatives
      .filter((names) => !names.some((name) => intended.has(name)))
      .map((names): SchemaProblem => ({
        path,
        part: 'key',
        message: sentence(`${owner} has neither ${oneOf(names, 'nor')}.`),
        hint: `Add ${oneOf(names)}.`,
      })),
  ];
}

/** With more unknown keys than this, the map is something else, not a slip of the pen. */
const MOST_FIXED = 50;

/** Unknown keys that can only be one free key; a key that belongs elsewhere, or two keys for one place, are not certain. */
function sureKeys(
  kind: DocumentKind,
  unknown: readonly string[],
  free: readonly string[],
): ReadonlyMap<string, Pick<SchemaProblem, 'fix'>> {
  if (unknown.length > MOST_FIXED) return new Map();
  const sure = unknown.flatMap((key) => {
    const text = homesOf(kind, key).length > 0 ? undefined : surelyMeant(key, free);
    return text === undefined ? [] : [{ key, text }];
  });
  return new Map(
    sure
      .filter(({ key, text }) => !sure.some((other) => other.text === text && other.key !== key))
      .map(({ key, text }) => [key, { fix: { description: `Rename the key to \`${text}\`.`, text } }]),
  );
}

function named(failures: readonly Failure[], param: string): readonly string[] {
  return failures.flatMap(({ params }) => (typeof params[param] === 'string' ? [params[param]] : []));
}

/** What only a published check must have is one problem, whose cause is its status. */
function missingKeys(
  kind: DocumentKind,
  path: DataPath,
  owner: string,
  missing: readonly string[],
): readonly SchemaProblem[] {
  const late = path.length === 0 && kind === 'factcheck' ? missing.filter(isNeededOncePublished) : [];
  const others = missing.filter((key) => !late.includes(key)).map((key) => missingKey(kind, path, key, owner));
  return late.length === 0 ? others : [...others, missingOncePublished(late)];
}

/** Longer lists of choices, such as the kinds of sources, are described and not listed. */
const MOST_CHOICES = 8;

function missingKey(kind: DocumentKind, path: DataPath, key: string, owner: string): SchemaProblem {
  const { description, enum: choices = [] } = schemaAt(kind, [...path, key]) ?? {};
  const isTold = choices.every((choice) => description?.includes(`\`${String(choice)}\``));
  return {
    path,
    part: 'key',
    message: sentence(`${owner} lacks \`${key}\`.`),
    hint: [
      description === undefined ? `Add \`${key}\`.` : `Add \`${key}\`: ${description}`,
      ...(isTold || choices.length > MOST_CHOICES ? [] : [`It is one of ${oneOf(choices.map(String))}.`]),
    ].join(' '),
  };
}

/** A key in the wrong place is most often one indentation off: say where it belongs. */
function hintForUnknown(
  kind: DocumentKind,
  path: DataPath,
  key: string,
  { meant, free }: { readonly meant: string | undefined; readonly free: readonly string[] },
): string {
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  // No key has spaces: in braces, a comma has most often cut a text in two.
  if (/\s/.test(key.trim()))
    return 'If it belongs to the text before it, put that whole text in quotes: within `{ … }`, a comma begins a new key.';
  const homes = homesOf(kind, key);
  if (homes.length > 0) return `It belongs ${homes.join(', or ')}.`;
  if (path.length === 0 && free.includes('notes'))
    return 'Delete it, or move it into `notes`, which are never published.';
  return free.length > 0 ? `Keys that are still free here: ${someOf(free)}.` : 'Delete it.';
}
