import { labelKey } from '../../authoring/index.ts';
import { parseYaml } from '../../yaml/index.ts';
import { readRegular } from '../files/read-regular.ts';
import { UsageError } from '../usage-error.ts';

/** In bytes. */
const MOST = 10_000_000;

/** Reads what labels mean: a YAML map from each to an id of the scale, a class, or `none`. */
export function readLabels(path: string): Map<string, string> {
  const content = readRegular(path, MOST);
  if (!('bytes' in content)) throw new UsageError(`${path} cannot be read.`, 'Name a YAML file.');
  const { document, problems } = parseYaml(content.bytes);
  const data: unknown = document?.data;
  const [first] = problems;
  if (first !== undefined || typeof data !== 'object' || data === null || Array.isArray(data))
    throw new UsageError(
      `${path} is no map of labels.`,
      first?.message ?? 'Write a line for each, such as `Falsch: "false"`.',
    );
  return new Map(Object.entries(data).map(([label, meaning]) => [labelKey(label), String(meaning)]));
}
