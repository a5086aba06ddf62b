import { nearest } from '../../diagnostics/index.ts';
import { PartError, type PartData } from '../../site/theme/theme.ts';
import { partShape } from './part-shapes.ts';
import { placeOfError } from '../modules/place-of-error.ts';
import { hintOnRead } from './hint-on-read.ts';
import { NoSuchField, strictData, type LastRead } from './strict-data.ts';

/** A part as its module has it. */
export type WrittenPart = (data: unknown, tools: unknown) => unknown;

/** A part that says where it fails, and that fails where it asks for a field that there is not. */
export function strictPart(name: keyof PartData, path: string, written: WrittenPart): WrittenPart {
  const shape = partShape(name);
  return (data, tools) => {
    let last: LastRead | undefined;
    const onRead = (read: LastRead): void => void (last = read);
    try {
      return written(typeof data === 'object' && data !== null ? strictData(data, shape, onRead) : data, tools);
    } catch (error) {
      if (error instanceof PartError) throw error;
      throw partError(name, path, { error, last });
    }
  };
}

function partError(
  name: keyof PartData,
  path: string,
  { error, last }: { readonly error: unknown; readonly last: LastRead | undefined },
): PartError {
  const place = placeOfError(error, 'theme') ?? { file: path };
  if (!(error instanceof NoSuchField))
    return new PartError(name, `threw an error: ${error instanceof Error ? error.message : String(error)}`, {
      place,
      hint: last && hintOnRead(error, last),
    });
  const { message, of, field, fields } = error;
  const meant = nearest(field, fields);
  const prefix = of === '' ? '' : `${of}.`;
  const hint =
    meant === undefined
      ? `There ${fields.length === 1 ? 'is' : 'are'} ${fields.map((each) => `\`${each}\``).join(', ')}.`
      : `Did you mean \`${prefix}${meant}\`?`;
  return new PartError(name, message, { place, hint });
}
