import { checksIn, findSame, openArchive, search, type Archive, type SearchedCheck } from '../../search/index.ts';
import { nodeFiles } from '../../workspace/files/node-files.ts';
import { findProject } from '../../workspace/find-project.ts';
import { line } from '../../printing/index.ts';
import { loadProject } from '../../project/index.ts';
import { openCacheFolder } from '../../workspace/cache/cache-folder.ts';
import { openProjectArchive } from '../../workspace/search/open-archive.ts';
import { foundJson, foundText } from '../../workspace/search/reports/found.ts';
import { openFeeds } from '../../workspace/search/open-feeds.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Shell } from '../shell.ts';

/** What `factwright search` is asked. */
export interface SearchRequest {
  readonly claim?: string;
  readonly most: number;
  readonly in?: readonly string[];
  readonly all?: boolean;
  readonly language?: string;
  readonly cacheDir?: string;
  readonly cache: boolean;
  readonly format: 'text' | 'json';
}

/** Looks for earlier checks of a claim and says which there are. */
export async function searchProject(
  words: readonly string[],
  { claim, most, in: feeds = [], all = false, language, cacheDir, cache, format }: SearchRequest,
  shell: Shell,
): Promise<number> {
  if (!Number.isInteger(most) || most < 1)
    throw new UsageError('--most takes a whole number from 1 on.', 'Such as --most 10.');
  if ((claim === undefined) === (words.length === 0))
    throw new UsageError(
      claim === undefined ? 'There is nothing to search for.' : 'Words and --claim cannot be searched for together.',
      'Such as: `factwright search "unemployment has halved"`, or `factwright search --claim FILE`',
    );
  const { root, wanted } = findProject(shell.cwd, claim === undefined ? [] : [claim]);
  const project = loadProject(nodeFiles(root));
  const opened = cache ? openCacheFolder(root, { ...shell, cacheDir }) : undefined;
  const folder = opened !== undefined && 'folder' in opened ? opened.folder : undefined;
  const archive = openProjectArchive(root, project, folder);
  const others = await openFeeds(feeds, {
    cwd: shell.cwd,
    cache: folder,
    language: project.settings.languages[0] ?? 'en',
  });
  for (const { noReview, why } of others.problems) shell.stderr.write(line`note: ${noReview}: ${why}`);
  const [file] = wanted;
  const draft = file === undefined ? undefined : checkAt(archive, file);
  if (file !== undefined && draft === undefined)
    throw new UsageError(`\`${file}\` cannot be read as a fact check.`, '`factwright validate` says why.');
  const options = { language: language ?? draft?.language, least: all ? 0 : undefined, most: most + 1 };
  // Each archive by itself: how rare a word is in one says nothing of the other.
  const found = [archive, openArchive(others.segments)]
    .flatMap((one) => (draft === undefined ? search(one, words.join(' '), options) : findSame(one, draft, options)))
    .filter(({ check }) => file === undefined || check.file?.path !== file)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, most);
  const size = archive.size + others.segments.reduce((sum, { size: own }) => sum + own, 0);
  shell.stdout.write((format === 'json' ? foundJson : foundText)(found, size));
  return 0;
}

function checkAt({ segments }: Archive, path: string): SearchedCheck | undefined {
  for (const segment of segments) {
    const found = checksIn(segment).find(({ file }) => file?.path === path);
    if (found !== undefined) return found;
  }
  return undefined;
}
