import type { Shape } from './shape.ts';

/** A field was asked for that there is not. */
export class NoSuchField extends Error {
  /** What it was asked of, such as `check.rating`; empty for what a part is given itself. */
  readonly of: string;
  readonly field: string;
  /** The fields that there are. */
  readonly fields: readonly string[];

  constructor(of: string, field: string, fields: readonly string[]) {
    super(of === '' ? `is given no \`${field}\`` : `asks \`${of}\` for \`${field}\`, which it does not have`);
    this.name = 'NoSuchField';
    this.of = of;
    this.field = field;
    this.fields = fields;
  }
}

/** The last field that was read, of what, and what it was. */
export interface LastRead {
  /** What it was read of, such as `view.verdict`; empty for what a part is given itself. */
  readonly of: string;
  readonly field: string;
  readonly value: unknown;
  /** The shape of what it was read of, and that itself. */
  readonly shape: Shape;
  readonly target: object;
}

/** What JavaScript itself asks of any value. */
const ASKED_OF_ALL: ReadonlySet<string> = new Set(['toJSON', 'then']);

/** Gives a value that stands at a path of the data, as strict as its shape is known. */
type Strict = (value: unknown, shape: Shape | undefined, path: string) => unknown;

/**
 * Data that throws where a field is asked for that its shape does not have: a misspelt name would else print nothing,
 * and nobody would notice. One that is only absent is undefined, as ever. `onRead` hears of every field of an object.
 */
export function strictData(data: object, shape: Shape, onRead: (read: LastRead) => void = () => {}): unknown {
  // The same part of the data is the same object, however often it is asked for.
  const known = new WeakMap<object, object>();
  const strict: Strict = (value, own, path) => {
    if (own === undefined) return value;
    if (typeof value === 'function')
      return (...given: readonly unknown[]) => strict(Reflect.apply(value, undefined, given), own, `${path}()`);
    if (!isPlain(value)) return value;
    const made = known.get(value) ?? new Proxy(value, { get: getter({ shape: own, path, strict, onRead }) });
    known.set(value, made);
    return made;
  };
  return strict(data, shape, '');
}

interface Getting {
  readonly shape: Shape;
  readonly path: string;
  readonly strict: Strict;
  readonly onRead: (read: LastRead) => void;
}

function getter({ shape, path, strict, onRead }: Getting) {
  return (target: object, key: string | symbol): unknown => {
    const value: unknown = Reflect.get(target, key);
    if (typeof key === 'symbol') return value;
    const isList = Array.isArray(target);
    if (!isList) onRead({ of: path, field: key, value, shape, target });
    if (Object.hasOwn(target, key)) {
      if (isList) return strict(value, shape, `${path}[${key}]`);
      return strict(value, shape.at(key), path === '' ? key : `${path}.${key}`);
    }
    if (key in target || ASKED_OF_ALL.has(key)) return value;
    const fields = isList ? ['length', 'map', 'filter'] : shape.fields(target);
    if (fields === undefined || fields.includes(key) || (isList && /^\d+$/.test(key))) return undefined;
    throw new NoSuchField(path, key, fields);
  };
}

/** An object or a list as JSON has them: all else, such as a date, works only as itself. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
