import { nearest, shorten, type Diagnostic } from '../diagnostics/index.ts';
import type { Project } from '../project/index.ts';

/** Something that an id stands for, and what else people call it. */
interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Where an id is wanted and something else is written, such as a name or an address: says the id of what is meant, or
 * how to give it one. Of a broken file only its data is known, whatever that is.
 */
export function nameReferences(
  problems: readonly Diagnostic[],
  data: unknown,
  project: Project,
): readonly Diagnostic[] {
  const namedOf = new Map<string, readonly Named[]>();
  let sought = 0;
  return problems.map(({ refersTo, ...problem }) => {
    if (refersTo === undefined) return problem;
    const { kind, text, list } = refersTo;
    const known = namedOf.get(kind) ?? namedBy(kind, data, project);
    namedOf.set(kind, known);
    sought += 1;
    const id = sought > MOST_SOUGHT ? undefined : idOf(text, known);
    const { fix, ...words } = problem;
    // The fix makes an id of the text itself.
    const isFixed = id !== undefined && fix?.edits.every((edit) => edit.text === id) === true;
    return {
      ...words,
      hint: list === undefined ? hintFor(kind, text, { id, known }) : hintForList(list, kind, { text, known }),
      ...(isFixed ? { fix } : {}),
    };
  });
}

function hintFor(
  kind: string,
  text: string,
  { id, known }: { readonly id: string | undefined; readonly known: readonly Named[] },
): string {
  return id === undefined ? howToDefine(kind, text, known) : `Did you mean \`${id}\`?`;
}

/** A name, or several with commas between them, where a list of ids is wanted. */
function hintForList(
  list: string,
  kind: string,
  { text, known }: { readonly text: string; readonly known: readonly Named[] },
): string {
  const names = text.split(',', MOST_LISTED).map((name) => name.trim());
  const ids = names.map((name) => idOf(name, known));
  const written = names.map((name, index) => shorten(ids[index] ?? idLike(name)));
  const unknown = names.find((_, index) => ids[index] === undefined);
  const rest = text.split(',', MOST_LISTED + 1).length > MOST_LISTED ? ', …' : '';
  const asList = `Write it as a list of ids: \`${shorten(list)}: [${written.join(', ')}${rest}]\`.`;
  if (unknown === undefined) return asList;
  return PARTIES.has(kind)
    ? `${asList} Nobody is called “${shorten(unknown)}” yet: add one under \`parties\`: ${definitionOf(unknown)}.`
    : `${asList} ${howToDefine(kind, unknown, known)}`;
}

/** More names than this are not written in one line. */
const MOST_LISTED = 8;

/** Each is compared with everything that is defined; more than this many in one file are not slips. */
const MOST_SOUGHT = 100;

function idOf(text: string, known: readonly Named[]): string | undefined {
  const wanted = plain(text);
  return known.find(({ names }) => names.includes(wanted))?.id ?? nearId(text, known);
}

function nearId(text: string, known: readonly Named[]): string | undefined {
  return nearest(
    plain(text).replaceAll(/[^a-z0-9]+/g, '-'),
    known.map(({ id }) => id),
  );
}

/** Long files define many things, of which none can be shown. */
const MOST_SHOWN = 12;

function howToDefine(kind: string, text: string, known: readonly Named[]): string {
  const ids = known.map(({ id }) => `\`${shorten(id)}\``);
  const list = ids.length === 0 || ids.length > MOST_SHOWN ? '' : `: ${ids.join(', ')}`;
  if (kind === 'rating') return `Write the id of one of the ratings of the scale${list}.`;
  if (SOURCES.has(kind))
    return /^https?:/i.test(text)
      ? 'Write the id of a source: define one under `sources` that has this address as its `url`.'
      : 'Write the id of a source that is defined under `sources`.';
  if (PARTIES.has(kind)) {
    const entry = shorten(idLike(text));
    return `Write the id of a party, such as \`${entry}\`, and define it under \`parties\`: ${definitionOf(text)}.`;
  }
  if (kind === 'media' && /\.[a-z0-9]{2,5}$/i.test(text)) {
    const id = shorten(idLike(text.replace(/\.[a-z0-9]+$/i, '')));
    return `Write the id of a picture, such as \`${id}\`, and define it under \`media\`: \`${id}: { file: ${shorten(text)}, alt: What it shows., credit: Who made it. }\`.`;
  }
  return `Write the id of one of the \`${SECTIONS[kind] ?? kind}\`${list}.`;
}

/** The line that defines a party. */
function definitionOf(name: string): string {
  return `\`${shorten(idLike(name))}: { name: ${shorten(name)}, kind: person }\``;
}

/** What a name would be as an id. */
function idLike(text: string): string {
  const id = plain(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return id === '' ? 'some-id' : id;
}

const PARTIES: ReadonlySet<string> = new Set(['party', 'speaker', 'author']);
const SOURCES: ReadonlySet<string> = new Set(['source']);

/** What is defined in the file itself and in the shared ones. */
function namedBy(kind: string, data: unknown, { scale, parties, sources }: Project): readonly Named[] {
  if (kind === 'rating')
    return (scale?.ratings ?? []).map(({ id, label }) => ({
      id,
      names: [label].flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one))).map(plain),
    }));
  const section = PARTIES.has(kind) ? 'parties' : SECTIONS[kind];
  const shared = section === 'parties' ? parties?.entries : section === 'sources' ? sources?.entries : undefined;
  return section === undefined ? [] : [...entriesOf(Object(data)[section]), ...entriesOf(shared)];
}

const SECTIONS: Readonly<Record<string, string>> = {
  source: 'sources',
  claim: 'claims',
  evidence: 'evidence',
  media: 'media',
};

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What people write who do not know an id: the name of a party, the address or title of a source, the text of a claim. */
const NAMING_KEYS = ['name', 'url', 'archived', 'title', 'text', 'file'];

function entriesOf(table: unknown): readonly Named[] {
  return Object.entries(Object(table)).map(([key, entry]) => ({
    // A key that is itself no id is to become one.
    id: ID.test(key) ? key : idLike(key),
    names: [
      plain(key),
      ...NAMING_KEYS.flatMap((naming) => {
        const name: unknown = Object(entry)[naming];
        return typeof name === 'string' ? [plain(name)] : [];
      }),
    ],
  }));
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}
