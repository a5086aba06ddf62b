import { schemaOf, type Kind, type Schema } from './schema.ts';
import { IDS, isTable, placesOf, put, specimenOf, TABLES, type Data, type Path, type Place } from './specimen.ts';

/** The data of the authored files of a project. */
export type Documents = Readonly<Record<Kind, Data>>;

/** Something of the format that grows; `grown` gives the files at a size. */
export interface Growing {
  readonly name: string;
  readonly grown: (size: number) => Documents;
}

const KINDS: readonly Kind[] = ['factcheck', 'parties', 'sources', 'project'];

/** The specimen of each file. */
const SPECIMEN: Documents = {
  factcheck: specimenOf('factcheck'),
  parties: specimenOf('parties'),
  sources: specimenOf('sources'),
  project: specimenOf('project'),
};

const PLACES: readonly Place[] = KINDS.flatMap((kind) => placesOf(kind, SPECIMEN[kind]));

type Table = { readonly [key: string]: Data };

function grow(place: Pick<Place, 'kind' | 'path'>, value: Data, documents: Documents = SPECIMEN): Documents {
  return { ...documents, [place.kind]: put(documents[place.kind], place.path, value) };
}

function range(size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => index);
}

/** How an entry that is repeated refers to others. */
type Reference = (to: string, index: number, was: Data) => Data;

const REFERENCES: Readonly<Record<string, Reference>> = {
  'the same': (_to, _index, was) => was,
  'nothing that exists': (to, index) => `no-such-${to}-${index}`,
  'one of its own': (to, index, was) => (isTabled(to) ? own(to, index) : was),
};

function isTabled(to: string): boolean {
  return ['party', 'author', 'speaker', 'source', 'claim', 'evidence', 'media'].includes(to);
}

/** The id of an entry that was put in. */
function own(to: string, index: number): string {
  return `${IDS[to]}-${index}`;
}

/** A copy of an entry whose texts say which one it is. */
function copyOf(place: Place, index: number, refer: Reference): Data {
  const copy = (kind: Kind, schema: Schema, data: Data): Data => {
    const to = schema['x-refers-to'];
    if (Array.isArray(data)) {
      return data.map((item: Data) =>
        to === undefined ? copy(kind, schemaOf(kind, schema.items ?? {}), item) : refer(to, index, item),
      );
    }
    if (to !== undefined) return refer(to, index, data);
    if (typeof data === 'object')
      return Object.fromEntries(
        Object.entries(data).map(([name, inner]) => {
          const of = schema.properties?.[name] ?? schema.additionalProperties;
          return [name, typeof of === 'object' ? copy(kind, schemaOf(kind, of), inner) : inner];
        }),
      );
    return typeof data === 'string' && isFreeText(schema) ? `${data} ${index}` : data;
  };
  return copy(place.kind, place.schema, place.data);
}

/** Whether any words may stand there. */
function isFreeText(schema: Schema): boolean {
  return schema.pattern === '\\S' && schema.enum === undefined && schema['x-refers-to'] === undefined;
}

function entriesBelow({ path, kind }: Place): Place {
  const entry = PLACES.find(
    (other) => other.kind === kind && other.path.length === path.length + 1 && startsWith(other.path, path),
  );
  if (entry === undefined) throw new Error(`Nothing below ${kind} ${path.join('.')}`);
  return entry;
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

function nameOf({ kind, path }: Pick<Place, 'kind' | 'path'>): string {
  return [kind, ...path].join('.');
}

/** The tables of a fact check, each with as many entries as wanted that refer to each other by number. */
function tablesOf(
  size: number,
  names: Iterable<string> = Object.keys(TABLES),
  documents: Documents = SPECIMEN,
): Documents {
  let grown = documents;
  for (const name of names) {
    const table = PLACES.find(({ kind, path }) => kind === 'factcheck' && path.length === 1 && path[0] === name);
    if (table === undefined) continue;
    const entry = entriesBelow(table);
    grown = grow(table, tableOf(table, entry, size, REFERENCES['one of its own']), grown);
  }
  return grown;
}

function tableOf(table: Place, entry: Place, size: number, refer: Reference = (_to, _index, was) => was): Data {
  const to = TABLES[String(table.path[0])] ?? '';
  const key = (index: number): string => (IDS[to] === undefined ? `key-${index}` : own(to, index));
  return {
    ...(table.data as Table),
    ...Object.fromEntries(range(size).map((index) => [key(index), copyOf(entry, index, refer)])),
  };
}

/** Every list and map of the format, and what is in it, in every way in which it can refer to the rest. */
export function collections(): readonly Growing[] {
  return PLACES.flatMap((place): readonly Growing[] => {
    if (isTable(place.schema)) return [...tables(place), ...lists(place)];
    if (place.schema.properties !== undefined) return [unknownKeys(place), ...lists(place)];
    return lists(place);
  });
}

function tables(place: Place): readonly Growing[] {
  const entry = entriesBelow(place);
  return Object.entries(REFERENCES).map(([how, refer]) => ({
    name: `${nameOf(place)}: entries that refer to ${how}`,
    grown: (size) => {
      const around = how === 'one of its own' && place.kind === 'factcheck' ? tablesOf(size) : SPECIMEN;
      return grow(place, tableOf(place, entry, size, refer), around);
    },
  }));
}

function unknownKeys(place: Place): Growing {
  return {
    name: `${nameOf(place)}: unknown keys`,
    grown: (size) =>
      grow(place, {
        ...(place.data as Table),
        ...Object.fromEntries(range(size).map((index) => [`speker-${index}`, 'x'])),
      }),
  };
}

function lists(place: Place): readonly Growing[] {
  const { schema, data } = place;
  const types = [schema.type ?? []].flat();
  if (
    types.includes('object') &&
    types.length > 1 &&
    schema.additionalProperties !== undefined &&
    schema.properties === undefined
  )
    return [
      {
        name: `${nameOf(place)}: map`,
        grown: (size) =>
          grow(
            place,
            Object.fromEntries(
              range(size).map((index) => [
                schema['x-refers-to'] === undefined && place.kind === 'project'
                  ? `en-x-a${index}`
                  : own('claim', index),
                data,
              ]),
            ),
            place.path[0] === 'evidence' ? tablesOf(size, ['claims']) : SPECIMEN,
          ),
      },
    ];
  if (!types.includes('array')) return [];
  const to = schema['x-refers-to'] ?? schema.items?.['x-refers-to'];
  const items = schemaOf(place.kind, schema.items ?? {});
  const item: Place = { ...place, path: [...place.path, 0], schema: items, data: Array.isArray(data) ? data[0] : data };
  const list = (
    how: string,
    make: (index: number) => Data,
    around: (size: number) => Documents = () => SPECIMEN,
  ): Growing => ({
    name: `${nameOf(place)}: ${how}`,
    grown: (size) => grow(place, range(size).map(make), around(size)),
  });
  const same = list('the same again', () => item.data);
  if (to !== undefined)
    return [
      same,
      list('ids of nothing', (index) => `no-such-${index}`),
      list(
        'ids',
        (index) => (isTabled(to) ? own(to, index) : `neighbour-${index}`),
        (size) => (place.kind === 'factcheck' && to !== 'factcheck' ? tablesOf(size, tablesFor(to)) : SPECIMEN),
      ),
    ];
  if (typeof item.data === 'object')
    return Object.entries(REFERENCES).map(([how, refer]) =>
      list(
        `items that refer to ${how}`,
        (index) => copyOf(item, index, refer),
        (size) => (how === 'one of its own' && place.kind === 'factcheck' ? tablesOf(size) : SPECIMEN),
      ),
    );
  return [same, list('others', (index) => another(item, index))];
}

function tablesFor(to: string): readonly string[] {
  const kind = to === 'author' || to === 'speaker' ? 'party' : to;
  return Object.keys(TABLES).filter((name) => TABLES[name] === kind);
}

function another({ schema, data }: Place, index: number): Data {
  if (schema.enum !== undefined) return String(schema.enum[index % schema.enum.length]);
  if (schema.pattern?.startsWith('^[hH]')) return `https://harbour.example/log-${index}.csv`;
  if (schema.pattern?.startsWith('^[a-zA-Z]{2,3}')) return `en-x-a${index}`;
  return `${String(data)} ${index}`;
}

/** The fields by which an entry leads to another of its own table. */
const CHAINS = [
  ['sources', 'basedOn'],
  ['sources', 'promptedBy'],
  ['sources', 'jointWith'],
  ['sources', 'seenIn'],
  ['parties', 'controlledBy'],
] as const;

/** All tables at the same time, and long ways from one entry to the next. */
export function webs(): readonly Growing[] {
  return [
    { name: 'all tables, each entry with those of its number', grown: (size) => tablesOf(size) },
    ...CHAINS.flatMap(([table, field]) => [
      chain(table, field, 'a chain', (index) => (index === 0 ? undefined : index - 1)),
      chain(table, field, 'a chain, the first last', (index, size) => (index === size - 1 ? undefined : index + 1)),
      chain(table, field, 'a circle', (index, size) => (index + 1) % size),
      chain(table, field, 'pairs', (index) => index ^ 1),
      chain(table, field, 'a tree', (index) => (index === 0 ? undefined : Math.floor((index - 1) / 2))),
      chain(table, field, 'a star', (index) => (index === 0 ? undefined : 0)),
    ]),
    ...(['basedOn', 'promptedBy', 'jointWith'] as const).map(grid),
    ...(['claim', 'from'] as const).map(evidenceGrid),
    { name: 'sources by many parties, each of them many', grown: byGrid },
  ];
}

function chain(
  table: 'sources' | 'parties',
  field: string,
  how: string,
  next: (index: number, size: number) => number | undefined,
): Growing {
  const to = TABLES[table] ?? '';
  return {
    name: `${table}.*.${field}: ${how}, with evidence for each`,
    grown: (size) => {
      const documents = tablesOf(size, ['sources', 'parties', 'evidence']);
      const entries = documents.factcheck as { readonly [key: string]: Data };
      const linked = Object.fromEntries(
        Object.entries(entries[table] as Table).map(([id, entry]) => {
          const {
            basedOn: _a,
            promptedBy: _b,
            jointWith: _c,
            seenIn: _d,
            ownWork: _e,
            controlledBy: _f,
            ...rest
          } = entry as Table;
          const [, digits] = /-(\d+)$/.exec(id) ?? [];
          const other = digits === undefined ? undefined : next(Number(digits), size);
          if (other === undefined) return [id, rest];
          const ref = own(to, other);
          return [
            id,
            {
              ...rest,
              kind: table === 'sources' ? 'article' : 'state',
              [field]: field === 'seenIn' || field === 'controlledBy' ? ref : [ref],
            },
          ];
        }),
      );
      const evidence = Object.fromEntries(
        Object.entries(entries['evidence'] as Table).map(([id, item]) => {
          const { from: _from, ...rest } = item as Table;
          return [id, { ...rest, claim: 'the-claim', kind: 'fact' }];
        }),
      );
      return { ...documents, factcheck: { ...entries, [table]: linked, evidence } };
    },
  };
}

/** As many steps as the square root of the size, each of which leads to all of the next. */
function grid(field: string): Growing {
  return {
    name: `sources.*.${field}: each on many`,
    grown: (size) => {
      const side = Math.ceil(Math.sqrt(size));
      const documents = tablesOf(2 * side, ['sources', 'parties', 'evidence']);
      const entries = documents.factcheck as Table;
      const sources = Object.fromEntries(
        Object.entries(entries['sources'] as Table).map(([id, entry]) => {
          const { basedOn: _a, promptedBy: _b, jointWith: _c, ownWork: _e, ...rest } = entry as Table;
          const [, digits] = /-(\d+)$/.exec(id) ?? [];
          return [
            id,
            digits === undefined || Number(digits) >= side
              ? rest
              : { ...rest, kind: 'article', [field]: range(side).map((index) => own('source', side + index)) },
          ];
        }),
      );
      const evidence = Object.fromEntries(
        Object.entries(entries['evidence'] as Table).map(([id, item]) => {
          const { from: _from, ...rest } = item as Table;
          return [id, { ...rest, claim: 'the-claim', kind: 'fact' }];
        }),
      );
      return { ...documents, factcheck: { ...entries, sources, evidence } };
    },
  };
}

function evidenceGrid(field: 'claim' | 'from'): Growing {
  return {
    name: `evidence.*.${field}: each with many`,
    grown: (size) => {
      const side = Math.ceil(Math.sqrt(size));
      const documents = tablesOf(side);
      const entries = documents.factcheck as Table;
      const to = field === 'claim' ? 'claim' : 'source';
      const evidence = Object.fromEntries(
        Object.entries(entries['evidence'] as Table).map(([id, item]) => [
          id,
          { ...(item as Table), kind: 'fact', [field]: range(side).map((index) => own(to, index)) },
        ]),
      );
      return { ...documents, factcheck: { ...entries, evidence } };
    },
  };
}

function byGrid(size: number): Documents {
  const side = Math.ceil(Math.sqrt(size));
  const documents = tablesOf(side);
  const entries = documents.factcheck as Table;
  const sources = Object.fromEntries(
    Object.entries(entries['sources'] as Table).map(([id, entry]) => [
      id,
      { ...(entry as Table), by: range(side).map((index) => own('party', index)) },
    ]),
  );
  return { ...documents, factcheck: { ...entries, sources } };
}

/** Every place where any words may stand. */
export function textPlaces(): readonly (Place & { readonly name: string })[] {
  return PLACES.filter(({ schema, data }) => typeof data === 'string' && isFreeText(schema)).map((place) => ({
    ...place,
    name: nameOf(place),
  }));
}

/** A text in one place, or in several at the same time. */
export function withText(places: readonly Place[], text: string): Documents {
  return places.reduce((documents, place) => grow(place, text, documents), SPECIMEN);
}
