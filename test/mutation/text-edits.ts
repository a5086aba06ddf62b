import type { Edit } from '../../src/diagnostics/index.ts';
import type { DataPath } from '../../src/yaml/index.ts';
import { childrenOf, type Specimen } from './specimen.ts';

/** Puts other data in place of a value. JSON is YAML, wherever it stands. */
export function replaceValue({ document }: Specimen, path: DataPath, data: unknown): Edit {
  return { span: document.spanOf(path), text: JSON.stringify(data) };
}

/** Gives a key another name. */
export function renameKey({ document }: Specimen, path: DataPath, name: string): Edit {
  return { span: document.spanOf(path, 'key'), text: name };
}

/** Takes out an entry of a map or list, and the comments up to the next one. */
export function removeEntry({ document, nodes }: Specimen, path: DataPath): Edit {
  const parent = path.slice(0, -1);
  const siblings = childrenOf(dataAt({ document, nodes }, parent)).map(([step]) => step);
  const at = siblings.indexOf(path.at(-1) ?? '');
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const start = document.spanOf(path, 'key').start;
  if (after !== undefined) return { span: { start, end: document.spanOf([...parent, after], 'key').start }, text: '' };
  const { end } = document.spanOf(path);
  if (before === undefined)
    return { span: document.spanOf(parent), text: typeof path.at(-1) === 'number' ? '[]' : '{}' };
  return { span: { start: document.spanOf([...parent, before]).end, end }, text: '' };
}

/** Puts an entry in front of the first one of a block map. */
export function insertEntry({ document, nodes }: Specimen, map: DataPath, key: string, data: unknown): Edit {
  const [first] = childrenOf(dataAt({ document, nodes }, map)).map(([step]) => step);
  const { start } = document.spanOf([...map, first ?? ''], 'key');
  return {
    span: { start, end: start },
    text: `${key}: ${JSON.stringify(data)}\n${' '.repeat(start.column - 1)}`,
  };
}

function dataAt({ document }: Pick<Specimen, 'document' | 'nodes'>, path: DataPath): unknown {
  return path.reduce<unknown>((data, step) => Object(data)[step], document.data);
}
