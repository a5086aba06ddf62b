import { readRegular } from '../files/read-regular.ts';
import { join } from 'node:path';
import { commonFolder } from './git-settings.ts';
import type { Repository } from './repository.ts';
import { askGit } from './run-git.ts';

/** The branches that a repository has, by the names by which they are called. */
export interface Branches {
  readonly local: readonly string[];
  /** Those of other repositories as they were last fetched, such as `origin/main`. */
  readonly fetched: readonly string[];
  /** Whether there is another repository to fetch from. */
  readonly hasRemote: boolean;
}

/** Lists the branches of a repository. */
export function branchesOf(repository: Repository): Branches {
  const named = (which: string): readonly string[] =>
    (askGit(repository, 'rev-parse', ['--symbolic', which]).output?.toString('utf8') ?? '')
      .split('\n')
      .filter((name) => name !== '' && !name.endsWith('/HEAD'));
  const fetched = named('--remotes');
  return { local: named('--branches'), fetched, hasRemote: fetched.length > 0 || namesRemote(repository) };
}

/** In bytes. */
const MOST_BYTES = 1_000_000;

function namesRemote(repository: Repository): boolean {
  const content = readRegular(join(commonFolder(repository), 'config'), MOST_BYTES);
  return 'bytes' in content && /^[ \t]*\[[ \t]*remote[ \t]+"/im.test(new TextDecoder().decode(content.bytes));
}
