import { mostBytes, type Project } from '../../project/index.ts';

/** Says whether a file other than `file` holds a word. */
export type IsNamedElsewhere = (file: string, word: string) => boolean;

/** Reads the files of a project once for all the words that can be foreseen; for any other it reads them again. */
export function namedElsewhere(project: Project, foreseen: () => ReadonlySet<string>): IsNamedElsewhere {
  const holders = new Map<string, readonly string[]>();
  return (file, word) => {
    if (!holders.has(word)) {
      const words = foreseen();
      for (const [each, found] of seek(project, words.has(word) ? words : new Set([word]))) holders.set(each, found);
    }
    return holders.get(word)?.some((holder) => holder !== file) === true;
  };
}

/** The first two files that hold each word: two suffice to know that another one does. */
function seek(
  { files, settingsFile, settings, parties, sources, checks }: Project,
  words: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>([...words].map((word) => [word, []]));
  const open = new Map(holders);
  for (const file of [settingsFile, parties, sources, ...checks]) {
    const content = file === undefined || open.size === 0 ? undefined : files.read(file.path, mostBytes(settings));
    if (file === undefined || content === undefined || !('bytes' in content)) continue;
    const text = new TextDecoder().decode(content.bytes);
    for (const [word, found] of open) {
      if (!text.includes(word)) continue;
      found.push(file.path);
      if (found.length === 2) open.delete(word);
    }
  }
  return holders;
}
