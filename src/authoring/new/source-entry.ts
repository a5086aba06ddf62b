import type { Source } from '../../model/index.ts';
import { entry, listOf } from '../text/yaml-text.ts';

/** The keys of a source in the order of the format. */
const KEYS = [
  'kind',
  'by',
  'title',
  'publisher',
  'url',
  'published',
  'accessed',
  'language',
  'archived',
  'locator',
  'basedOn',
  'ownWork',
  'promptedBy',
  'jointWith',
  'seenIn',
  'interests',
] as const satisfies readonly (keyof Source)[];

/** A source as an entry of a map: its lines, from its key on. */
export function sourceEntry(id: string, source: Source): readonly string[] {
  const lines = KEYS.flatMap((key) => {
    const value = source[key];
    if (value === undefined) return [];
    return typeof value === 'string' ? [entry(key, value, 2)] : [`  ${key}: ${listOf(value)}`];
  });
  return [`${id}:`, ...lines.flatMap((line) => line.split('\n'))];
}
