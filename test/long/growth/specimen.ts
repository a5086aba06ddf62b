import { schemaOf, type Kind, type Schema } from './schema.ts';

/** Data of a YAML file. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

/** Where something stands in data. */
export type Path = readonly (string | number)[];

/** A place in the format, with what stands there in the specimen. */
export interface Place {
  readonly kind: Kind;
  readonly path: Path;
  readonly schema: Schema;
  readonly data: Data;
}

/** The id of the only entry of each table, by what refers to it. */
export const IDS: Readonly<Record<string, string>> = {
  party: 'the-party',
  speaker: 'the-party',
  author: 'the-party',
  source: 'the-source',
  claim: 'the-claim',
  evidence: 'the-item',
  media: 'the-picture',
  factcheck: 'neighbour',
  rating: 'false',
};

/** The kinds of what is referred to by the table that holds it. */
export const TABLES: Readonly<Record<string, string>> = {
  parties: 'party',
  sources: 'source',
  claims: 'claim',
  evidence: 'evidence',
  media: 'media',
};

/** What the examples of the schemas do not fit together by themselves. */
const SET: Readonly<Record<string, Data>> = {
  'factcheck status': 'published',
  'factcheck updated': '2024-06-01',
  'factcheck reviewBy': '2099-01-01',
  'factcheck article': 'The log puts the trawler inside the line for six hours [@the-item]. ![](@the-picture)\n',
  'factcheck verdict rating': 'false',
  'factcheck media the-picture file': 'trawler.jpg',
  'factcheck claims the-claim decisive': true,
  'factcheck editors': ['the-editor'],
  'factcheck evidence the-item from': ['shared-source'],
  'factcheck sources the-source basedOn': ['shared-source'],
  'factcheck sources the-source promptedBy': ['shared-source'],
  'factcheck sources the-source jointWith': ['shared-source'],
  'factcheck parties the-party controlledBy': 'shared-party',
  'sources shared-source basedOn': ['the-report'],
  'sources shared-source promptedBy': ['the-report'],
  'sources shared-source jointWith': ['the-report'],
  'sources shared-source by': 'shared-party',
  'parties shared-party controlledBy': 'the-ministry',
  'project scale': 'standard',
  'project languages': ['en', 'es'],
  'project extends': 'recommended',
  'project limits': { fileBytes: 2_500_000 },
};

/** What does not go together with what stands beside it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'factcheck translationOf',
  'factcheck claims the-claim implied',
  'factcheck sources the-source seenIn',
  'sources shared-source seenIn',
  'parties shared-party image',
  'project folders',
]);

/** A document that has every key of the format, made from the schema. */
export function specimenOf(kind: Kind): Data {
  return make(kind, schemaOf(kind), []);
}

function make(kind: Kind, schema: Schema, path: Path): Data {
  const key = [kind, ...path].join(' ');
  const set = SET[key];
  if (set !== undefined) return set;
  const id = schema['x-refers-to'] === undefined ? undefined : IDS[schema['x-refers-to']];
  if (schema.properties !== undefined && schema.type !== 'string')
    return Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([name]) => !LEFT_OUT.has([key, name].join(' ')))
        .map(([name, inner]) => [name, make(kind, schemaOf(kind, inner), [...path, name])]),
    );
  if (schema.const !== undefined) return schema.const as Data;
  const [example = schema.enum?.[0]] = schema.examples ?? [];
  if (isTable(schema)) {
    const [name] = entryNames(kind, path);
    return { [name]: make(kind, schemaOf(kind, schema.additionalProperties), [...path, name]) };
  }
  if (schema.type === 'array') {
    const [first] = Array.isArray(example) ? (example as readonly Data[]) : [];
    const isPlain = typeof first === 'string';
    return [id ?? (isPlain ? first : make(kind, schemaOf(kind, schema.items ?? {}), [...path, 0]))];
  }
  if (id !== undefined) return id;
  if (example === undefined) throw new Error(`No example for ${key}`);
  return example as Data;
}

/** Whether the schema is that of a map with free keys only. */
export function isTable(schema: Schema): schema is Schema & { readonly additionalProperties: Schema } {
  return schema.type === 'object' && typeof schema.additionalProperties === 'object';
}

function entryNames(kind: Kind, path: Path): readonly [string] {
  if (path.length === 0) return [kind === 'parties' ? 'shared-party' : 'shared-source'];
  return [IDS[TABLES[String(path.at(-1))] ?? ''] ?? 'summary-short'];
}

/** Every place of the format that the specimen has, the root left out. */
export function placesOf(kind: Kind, specimen: Data): readonly Place[] {
  return [...placesBelow(kind, schemaOf(kind), [], specimen)];
}

function* placesBelow(kind: Kind, schema: Schema, path: Path, data: Data): Iterable<Place> {
  yield { kind, path, schema, data };
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries())
      yield* placesBelow(kind, schemaOf(kind, schema.items ?? {}), [...path, index], item);
  } else if (typeof data === 'object') {
    for (const [name, inner] of Object.entries(data)) {
      const of = schema.properties?.[name] ?? schema.additionalProperties;
      if (typeof of === 'object') yield* placesBelow(kind, schemaOf(kind, of), [...path, name], inner);
    }
  }
}

/** A copy of the data in which `value` stands at `path`. */
export function put(data: Data, [step, ...rest]: Path, value: Data): Data {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item: Data, index) => (index === step ? put(item, rest, value) : item));
  const map = typeof data === 'object' ? (data as Readonly<Record<string, Data>>) : {};
  return { ...map, [step]: put(map[step] ?? '', rest, value) };
}
