import { EXAMPLE_ID, examplePages, exampleWordsFor } from '../../authoring/index.ts';
import { snapshotKey, type Scale } from '../../model/index.ts';
import { makeSnapshot, type NewSnapshot } from '../../snapshots/index.ts';
import { readPdf } from '../processes/read-pdf.ts';
import { openStore } from '../sources/snapshot-store.ts';

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

/** Stores the pages that the example quotes, as `factwright capture --from` would. */
export async function storeExample(root: string, factchecks: string, { words }: Example, now: string): Promise<void> {
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
  openStore(root, `${factchecks}/_snapshots`).write({ snapshots: made });
}
