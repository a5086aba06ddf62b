import { join } from 'node:path';
import { EXAMPLE_ID, examplePages, exampleWordsFor } from '../../authoring/index.ts';
import { snapshotKey, type Scale } from '../../model/index.ts';
import { LOCK_FILE, makeSnapshot, type NewSnapshot } from '../../snapshots/index.ts';
import { isThere } from '../files/is-there.ts';
import { readPdf } from '../processes/read-pdf.ts';
import { ATTRIBUTES, openStore } from '../sources/snapshot-store.ts';

/** The example for a project. */
export interface Example {
  readonly words: NonNullable<ReturnType<typeof exampleWordsFor>>;
  /** The rating of the scale for what is false. */
  readonly rating: string;
  readonly namesLanguage: boolean;
}

/** The example in a language of the project, by its scale; undefined if there is none for them. */
export function exampleFor(languages: readonly string[], scale: Scale | undefined): Example | undefined {
  const words = exampleWordsFor(languages);
  const rating = scale?.ratings.find((one) => one.class === 'false')?.id;
  if (words === undefined || rating === undefined) return undefined;
  return { words, rating, namesLanguage: words.language !== languages[0] };
}

/** Stores the pages that the example quotes, as `factwright capture --from` would; returns the new files, as absolute paths. */
export async function storeExample(
  folder: ExampleFolder,
  { words }: Example,
  { now, isDry }: { readonly now: string; readonly isDry: boolean },
): Promise<readonly string[]> {
  const made = new Map<string, NewSnapshot>();
  for (const { source, address, html } of examplePages(words)) {
    const content = {
      bytes: Buffer.from(html),
      method: 'by-hand',
      contentType: 'text/html',
      address,
      time: now,
    } as const;
    made.set(snapshotKey(source, EXAMPLE_ID), await makeSnapshot(content, { readPdf }));
  }
  const store = `${folder.factchecks}/_snapshots`;
  const objects = [...made.values()].flatMap((copy) => [...copy.objects.keys()]);
  const names = [...new Set([ATTRIBUTES, LOCK_FILE, ...objects])].toSorted();
  const added = names.map((name) => join(folder.root, store, name)).filter((path) => !isThere(path));
  if (!isDry) openStore(folder.root, store).write({ snapshots: made });
  return added;
}

/** Where a project keeps its fact checks. */
interface ExampleFolder {
  readonly root: string;
  readonly factchecks: string;
}
