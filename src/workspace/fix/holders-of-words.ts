import { mostBytes, type Project, type ProjectFiles } from '../../project/index.ts';
import { partsFinder } from './parts-in-text.ts';

/** Says whether a file other than `file` holds a word. */
export type IsNamedElsewhere = (file: string, word: string) => boolean;

/** Reads the files of a project once for all the words that can be foreseen; for any other it reads them again. */
export function holdersOfWords(
  project: Project,
  disk: ProjectFiles,
  foreseen: () => ReadonlySet<string>,
): IsNamedElsewhere {
  const holders = new Map<string, readonly string[]>();
  return (file, word) => {
    if (!holders.has(word)) {
      const words = foreseen();
      const sought = words.has(word) ? words : new Set([word]);
      for (const [each, found] of seek(project, disk, sought)) holders.set(each, found);
    }
    return holders.get(word)?.some((holder) => holder !== file) === true;
  };
}

/** The first two files that hold each word: two suffice to know that another one does. */
function seek(
  { settingsFile, settings, parties, sources, checks }: Project,
  disk: ProjectFiles,
  words: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const find = partsFinder(words);
  const holders = new Map<string, string[]>([...words].map((word) => [word, []]));
  const decoder = new TextDecoder();
  for (const file of [settingsFile, parties, sources, ...checks]) {
    const content = file === undefined ? undefined : disk.read(file.path, mostBytes(settings));
    if (file === undefined || content === undefined || !('bytes' in content)) continue;
    for (const word of find(decoder.decode(content.bytes))) {
      const found = holders.get(word);
      if (found !== undefined && found.length < 2) found.push(file.path);
    }
  }
  return holders;
}
