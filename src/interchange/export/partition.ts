import type { CheckContext } from '../../model/index.ts';

/** By what tables can be divided into folders. */
export const PARTITIONS = ['year', 'language'] as const;

/** One of them. */
export type Partition = (typeof PARTITIONS)[number];

/** What Hive, and all who read its folders, take for no value. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';

/** The folders of a check, such as `year=2024/language=en`; those of several checks can be the same. */
export function partitionOf({ check, language }: CheckContext, by: readonly Partition[]): string {
  const values = { year: check.published?.slice(0, 4) ?? NO_VALUE, language };
  return by.map((name) => `${name}=${values[name]}`).join('/');
}
