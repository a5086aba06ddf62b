import { listed, suggesterOf, type Suggest } from '../diagnostics/index.ts';
import {
  asList,
  formerNames,
  NAMED_KINDS,
  partyReferences,
  sourceReferences,
  type FactCheck,
  type Id,
  type NamedKind,
  type Reference,
} from '../model/index.ts';
import { howToDefine } from './references/how-to-define.ts';
import { idsOf, sharedIds, type Ids, type KnownIds } from './references/known-ids.ts';
import { otherKindsIn, type OtherKind, type TiedKind } from './references/other-kind.ts';
import type { Collected, FileFinding, RuleFinding, Rule } from './rule.ts';

/** Every id that is used is defined, and every picture that is named exists and is a picture. */
export const referenceExists: Rule = {
  name: 'reference-exists',
  level: 'error',
  excusable: 'in-settings',
  summary: 'Every id that is used is defined, and every picture that is named exists and is a picture.',
  why: 'A reference to nothing leaves a hole in the page, and is most often a misspelt id.',
  basis: 'The format: parties, sources, claims, evidence, media, fact checks, ratings, `[@…]` and `![](@…)`.',
  alsoWithdrawn: true,
  alsoTranslations: true,
  alsoImported: true,
  on: {
    *check({ own, check, references, isOrphan, parties, sources }, { project }) {
      const known = {
        ...idsOf(project, isOrphan ? undefined : check),
        otherKind: otherKindsIn({ ...check, parties, sources }),
      };
      for (const reference of references) {
        if (reference.kind !== 'factcheck' && !isKnown(reference, known)) yield* judge(reference, known);
      }
      yield* straying(own, check.claims);
      const pictures: Ids = { has: (name) => project.mediaFiles.has(name), all: () => project.mediaFiles };
      for (const [id, { file: picture }] of Object.entries(own.media ?? {})) {
        if (picture === undefined) continue;
        if (pictures.has(picture) && /\.svgz?$/i.test(picture)) {
          yield {
            path: ['media', id, 'file'],
            message: `The file \`${picture}\` in the media folder is an SVG, which can carry programs, so no page shows it.`,
            hint: 'Export it as PNG.',
          };
        } else if (pictures.has(picture) && project.isBrokenPicture(picture)) {
          yield {
            path: ['media', id, 'file'],
            message: `The file \`${picture}\` in the media folder is not a picture, so no page can show it.`,
            hint: 'Replace it with a PNG, JPEG, GIF, WebP or AVIF.',
          };
        }
        if (pictures.has(picture)) continue;
        yield {
          path: ['media', id, 'file'],
          message: `There is no picture \`${picture}\` in the media folder.`,
          hint: inFolder(picture, pictures) ?? didYouMean(picture, pictures, () => 'Put it there, or fix the name.'),
        };
      }
    },
    *project({ project }) {
      const { settings, settingsFile, sources, parties } = project;
      const defined = { parties: parties?.entries, sources: sources?.entries };
      const known = { ...sharedIds(project), otherKind: otherKindsIn(defined) };
      for (const [id, source] of Object.entries(sources?.entries ?? {})) {
        for (const reference of sourceReferences(source, [id]))
          yield* inFile(sources?.path ?? '', judge(reference, known, ''));
      }
      for (const [id, party] of Object.entries(parties?.entries ?? {})) {
        for (const reference of partyReferences(party, [id]))
          yield* inFile(parties?.path ?? '', judge(reference, known, ''));
      }
      const { party } = settings.publisher;
      const folder = `${settings.folders?.factchecks ?? 'factchecks'}/`;
      if (party !== undefined)
        yield* inFile(
          settingsFile.path,
          judge({ kind: 'party', id: party, path: ['publisher', 'party'] }, known, folder),
        );
    },
    corpus: {
      collect: ({ references }) => {
        const others = references.filter(({ kind }) => kind === 'factcheck');
        return others.length === 0 ? undefined : others.map(({ id, path }) => ({ id, path }));
      },
      *judge(facts: readonly Collected<readonly Pick<Reference, 'id' | 'path'>[]>[], { project }) {
        const ids: Ids = { has: (id) => project.checkById.has(id), all: () => project.checkById.keys() };
        const missing: { readonly file: string; readonly reference: Pick<Reference, 'id' | 'path'> }[] = [];
        for (const [index, { file, fact }] of facts.entries()) {
          if (index % AT_ONCE === 0) yield 'pause';
          for (const reference of fact) if (!ids.has(reference.id)) missing.push({ file, reference });
        }
        const renamed = formerNames(project, new Set(missing.map(({ reference }) => reference.id)));
        for (const { file, reference } of missing) {
          const [now, ...others] = renamed.get(reference.id) ?? [];
          if (now?.check === undefined || others.length > 0)
            yield* inFile(file, judge({ kind: 'factcheck', ...reference }, { factcheck: ids }));
          else yield { file, ...nowCalled(reference, now.id) };
        }
      },
    },
  },
};

/** After how many checks something else may be done first. */
const AT_ONCE = 1000;

/** A stance on a claim that the item does not name counts for nothing. */
function* straying({ evidence = {} }: FactCheck, claims: FactCheck['claims'] = {}): Iterable<RuleFinding> {
  for (const [id, { claim, stance }] of Object.entries(evidence)) {
    if (typeof stance !== 'object' || claim === undefined) continue;
    const named = new Set<Id>(asList(claim));
    for (const other of Object.keys(stance)) {
      if (named.has(other) || !Object.hasOwn(claims, other)) continue;
      yield {
        path: ['evidence', id, 'stance', other],
        part: 'key',
        message: `\`${id}\` takes a stance on the claim \`${other}\`, which its \`claim\` does not name.`,
        hint: `Add \`${other}\` to \`claim\`, or remove the stance.`,
        related: [{ path: ['evidence', id, 'claim'], message: 'The claims that it names.' }],
      };
    }
  }
}

function* inFile(file: string, findings: Iterable<RuleFinding>): Iterable<FileFinding> {
  for (const finding of findings) yield { file, ...finding };
}

/** The ids that exist, and what one of them names that is not of the wanted kind. */
interface Known extends KnownIds {
  readonly otherKind?: ReturnType<typeof otherKindsIn>;
}

function isKnown({ kind, id }: Pick<Reference, 'kind' | 'id'>, known: KnownIds): boolean {
  return known[kind]?.has(id) ?? true;
}

/** What a shared file or the settings name can only be defined in the shared files: `sharedIn` leads to them from there. */
function* judge({ kind, id, path, within, isKey }: Reference, known: Known, sharedIn?: string): Iterable<RuleFinding> {
  const ids = known[kind];
  if (ids === undefined || ids.has(id)) return;
  // The verdict's rating has a rule of its own.
  if (kind === 'rating' && path[0] === 'verdict') return;
  const noun = NOUN[NAMED_KINDS[kind]];
  const other = known.otherKind?.(id, NAMED_KINDS[kind]);
  yield {
    path,
    within,
    part: isKey ? 'key' : undefined,
    message: `There is no ${sharedIn === undefined ? '' : 'shared '}${noun} \`${id}\`${other === undefined ? '' : `: that is ${A_NOUN[other.is]}`}.`,
    hint: insteadOf(other, noun) ?? didYouMean(id, ids, () => howToDefine({ kind, id, other }, ids, sharedIn)),
  };
}

/** What goes with a thing that was named in the place of another one. */
function insteadOf(other: OtherKind | undefined, noun: string): string | undefined {
  if (other === undefined || other.meant.length === 0) return undefined;
  const [first = '', ...more] = other.meant;
  return more.length === 0
    ? `Did you mean \`${first}\`? That is the ${noun} that goes with this ${NOUN[other.is]}.`
    : `Choose the ${noun} that goes with this ${NOUN[other.is]}: ${listed(
        other.meant.map((id) => `\`${id}\``),
        { most: 6, conjunction: 'or' },
      )}.`;
}

/** What another check says that it was formerly called can mean that check alone. */
function nowCalled({ id, path }: Pick<Reference, 'id' | 'path'>, now: Id): RuleFinding {
  return {
    path,
    message: `The fact check \`${id}\` is now called \`${now}\`.`,
    hint: `Did you mean \`${now}\`?`,
    replace: { text: now, description: `Replace \`${id}\` with \`${now}\`.` },
  };
}

/** A picture that is named with the media folder, in which all names begin. */
function inFolder(picture: string, pictures: Ids): string | undefined {
  const parts = picture.split(/[/\\]/).slice(-MOST_FOLDERS);
  const name = parts
    .map((_, index) => parts.slice(index).join('/'))
    .find((rest) => rest !== picture && pictures.has(rest));
  return name === undefined ? undefined : `Write \`file: ${name}\`: the name begins inside the media folder.`;
}

/** Deeper ones are hardly written by hand. */
const MOST_FOLDERS = 8;

function didYouMean(id: string, ids: Ids, otherwise: () => string): string {
  const near = suggesterFor(ids)(id);
  return near === undefined ? otherwise() : `Did you mean \`${near}\`?`;
}

const suggesters = new WeakMap<Ids, Suggest>();

/** One suggester for each set of ids, shared by all references of a file. */
function suggesterFor(ids: Ids): Suggest {
  const suggester = suggesters.get(ids) ?? suggesterOf(ids.all());
  suggesters.set(ids, suggester);
  return suggester;
}

const NOUN: Readonly<Record<NamedKind, string>> = {
  party: 'party',
  source: 'source',
  claim: 'claim',
  evidence: 'item of evidence',
  media: 'picture or video',
  factcheck: 'fact check',
  rating: 'rating',
};

const A_NOUN: Readonly<Record<TiedKind, string>> = {
  party: 'a party',
  source: 'a source',
  claim: 'a claim',
  evidence: 'an item of evidence',
  media: 'a picture or video',
};
