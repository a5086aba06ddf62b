/** Which fields a value can have; those of a list are those of its items, those of a function those of what it gives. */
export interface Shape {
  /** All of them, also those that are absent from a particular value; undefined where any key is possible. */
  readonly fields: (value: object) => readonly string[] | undefined;
  /** The shape of a field; undefined for one without fields of its own. */
  readonly at: (field: string) => Shape | undefined;
}

/** Fields by name: `true` for one without fields of its own. */
export type Fields = { readonly [name: string]: Fields | Shape | true };

/** A shape of fields that are written down. */
export function shapeOf(fields: Fields): Shape {
  const names = Object.keys(fields);
  return {
    fields: () => names,
    at: (name) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined || field === true) return undefined;
      return isShape(field) ? field : shapeOf(field);
    },
  };
}

/** The shape of what a JSON Schema describes, in the forms that the schema of articles has. */
export function shapeOfSchema(root: object): Shape {
  const resolved = (schema: unknown): unknown => {
    const name = textIn(schema, '$ref')?.replace('#/$defs/', '');
    if (name !== undefined) return resolved(within(within(root, '$defs'), name));
    return within(schema, 'type') === 'array' ? resolved(within(schema, 'items')) : schema;
  };
  const shape = (from: unknown): Shape => {
    const schema = resolved(from);
    const properties = within(schema, 'properties');
    const others = within(schema, 'additionalProperties');
    return {
      fields: () => (typeof properties === 'object' && properties !== null ? Object.keys(properties) : undefined),
      at: (field) => shape(within(properties, field) ?? others),
    };
  };
  return shape(root);
}

/** A shape of whose values each has all the fields that there are. */
export function whole(shape: Shape | undefined): Shape {
  return { fields: Object.keys, at: (field) => shape?.at(field) };
}

function isShape(field: Fields | Shape): field is Shape {
  return typeof field['fields'] === 'function';
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function textIn(value: unknown, key: string): string | undefined {
  const text = within(value, key);
  return typeof text === 'string' ? text : undefined;
}
