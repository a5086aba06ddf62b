/** The part of a JSON Schema that the reference page reads. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly then?: Schema;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The reference page of the format: one section a kind of file, one table a map of keys. */
export function formatReference(schemas: readonly Schema[]): string {
  return [
    '# The format',
    '',
    '<!-- Generated from schemas/ by `npm run docs`; a test fails when it is stale. -->',
    '',
    'Every key of every file, as the JSON Schemas in `schemas/` define them. `factwright schema factcheck` prints the',
    'schema itself, for an editor that completes keys while you write.',
    '',
    '**required** keys are always present; *once published* ones are required if `status` is `published` or `withdrawn`.',
    '',
    ...schemas.flatMap(fileSection),
  ].join('\n');
}

/** Maps that are described where they are used, in the order of first use. */
function fileSection(root: Schema): readonly string[] {
  const lines = [`## ${root.title ?? ''}`, '', root.description ?? '', ''];
  const original = root.$defs?.['original'];
  const open: {
    readonly name: string;
    readonly schema: Schema;
    readonly required: ReadonlySet<string>;
    readonly later: ReadonlySet<string>;
  }[] = [];
  const seen = new Set<string>();
  const visit = (name: string, schema: Schema): void => {
    const whole = resolve(root, schema);
    const below = entryOf(root, whole);
    const overlay = original?.properties?.[name];
    const required = new Set([
      ...(below.required ?? []),
      ...(overlay?.required ?? []),
      ...(asSchema(overlay?.additionalProperties)?.required ?? []),
      ...(overlay?.items?.required ?? []),
    ]);
    const late = original?.then?.properties?.[name];
    const later = new Set([...(late?.required ?? []), ...(asSchema(late?.additionalProperties)?.required ?? [])]);
    if (below.properties === undefined || seen.has(name)) return;
    seen.add(name);
    open.push({ name, schema: below, required, later });
    for (const [key, child] of Object.entries(below.properties)) visit(key, child);
  };
  if (root.properties === undefined) visit('an entry', root);
  else {
    const required = new Set([...(root.required ?? []), ...(original?.required ?? [])]);
    lines.push(...table(root, root, required, new Set(original?.then?.required)));
    for (const [key, child] of Object.entries(root.properties)) visit(key, child);
  }
  for (const { name, schema, required, later } of open) {
    lines.push(
      `### ${name === 'an entry' ? 'Each entry' : `\`${name}\``}`,
      '',
      schema.description ?? '',
      '',
      ...table(root, schema, required, later),
    );
  }
  return lines;
}

function table(
  root: Schema,
  schema: Schema,
  required: ReadonlySet<string>,
  later: ReadonlySet<string>,
): readonly string[] {
  return [
    '| key | value | meaning |',
    '|---|---|---|',
    ...Object.entries(schema.properties ?? {}).map(([key, value]) => {
      const whole = resolve(root, value);
      const need = required.has(key) ? ' **required**' : later.has(key) ? ' *once published*' : '';
      return `| \`${key}\`${need} | ${cell(valueWords(root, whole))} | ${cell(whole.description ?? '')}${example(whole)} |`;
    }),
    '',
  ];
}

function example({ examples, enum: values }: Schema): string {
  const [first] = examples ?? [];
  if (first === undefined || typeof first === 'object' || values !== undefined) return '';
  return ` Example: \`${cell(String(first).trim())}\``;
}

function valueWords(root: Schema, schema: Schema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  const values =
    schema.enum ?? schema.then?.enum ?? (schema.then?.$ref === undefined ? undefined : resolve(root, schema.then).enum);
  if (values !== undefined && values.length <= 20) return values.map((value) => `\`${value}\``).join(' · ');
  if (schema.contentMediaType === 'text/markdown') return 'Markdown';
  const entries = asSchema(schema.additionalProperties);
  const words = [schema.type ?? 'object'].flat().map((type) => {
    if (type === 'array') return `list of ${plural(schema.items === undefined ? 'value' : nounOf(root, schema.items))}`;
    if (type === 'object')
      return entries === undefined
        ? 'map'
        : `map: ${schema.properties === undefined ? keyOf(schema) : ''}${nounOf(root, entries)}`;
    return type === 'string' ? nounOf(root, schema) : type;
  });
  return [...new Set(words.filter((word) => word !== 'integer' || !words.includes('date')))].join(' or ');
}

/** What the keys of a map are. */
function keyOf({ propertyNames }: Schema): string {
  return propertyNames?.$ref?.endsWith('/language') === true ? 'language → ' : 'id → ';
}

/** What a text is called, by the definition whose pattern it has. */
function nounOf(root: Schema, schema: Schema): string {
  const name =
    schema.$ref?.replace('#/$defs/', '') ??
    Object.entries(root.$defs ?? {}).find(
      ([, { pattern }]) => pattern !== undefined && pattern === schema.pattern,
    )?.[0];
  return name?.replace('rating-text', 'id').replace('local-text', 'text').replace('whole-', '') ?? 'text';
}

function plural(noun: string): string {
  if (noun === 'evidence' || noun === 'media') return noun;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : /(s|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function entryOf(root: Schema, schema: Schema): Schema {
  if (schema.properties !== undefined) return schema;
  const entry = schema.items ?? asSchema(schema.additionalProperties);
  return entry === undefined ? schema : resolve(root, entry);
}

function asSchema(value: Schema | boolean | undefined): Schema | undefined {
  return typeof value === 'object' ? value : undefined;
}

function resolve(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...resolve(root, root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}), ...own };
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}
