import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openArchive, search, segmentOf, type Reason, type SearchedCheck } from '../../src/search/index.ts';
import { readWords } from '../../src/search/text/read-words.ts';
import { plainPost } from '../../src/search/text/plain-post.ts';

interface Query {
  readonly query: string;
}

function linesOf(part: string): readonly string[] {
  const text = readFileSync(new URL(`../../bench/earlier-checks/dev/${part}.jsonl`, import.meta.url), 'utf8');
  return text.trim().split('\n');
}

const CHECKS = linesOf('claims').map((line): SearchedCheck => JSON.parse(line));
const ARCHIVE = openArchive([segmentOf(CHECKS)]);
const QUERIES = ['paraphrases', 'across', 'none'].flatMap((part) =>
  linesOf(part).map((line): Query => JSON.parse(line)),
);

function formsIn(texts: readonly string[], language?: string): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => readWords(text, language).map(({ form }) => form)));
}

function isTrue({ kind, words, there }: Reason, asked: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  const isSame = kind === 'words';
  return (
    words.length === there.length &&
    words.every((word, at) => {
      const other = there[at] ?? '';
      return asked.has(word) && (other === '' || held.has(other)) && (!isSame || word === other);
    })
  );
}

test('every word and number in a reason occurs in the query, and what is said to be in the check in the check', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { query } of QUERIES) {
    const asked = formsIn([plainPost(query).text]);
    for (const { check, reasons } of search(ARCHIVE, query, { least: 0 })) {
      const held = formsIn([check.claim, check.title, check.speaker ?? '', check.topics ?? ''], check.language);
      for (const reason of reasons) {
        count += 1;
        if (!isTrue(reason, asked, held)) wrong.push(`${query} → ${check.id}: ${JSON.stringify(reason)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test('only a name that is spelt the same is called the same', () => {
  const check = {
    id: 'fares',
    language: 'en',
    title: 'Ferries',
    claim: 'Oren Karsova sold three ferries in Port Halvick.',
  };
  const archive = openArchive([segmentOf([check])]);
  const [found] = search(archive, 'Carsowa and his fairies', { least: 0 });
  const kinds = new Map(found?.reasons.map(({ kind, words, there }) => [kind, [words, there]]));
  expect(kinds.get('words')).toBeUndefined();
  expect(kinds.get('sound')).toEqual([['carsowa'], ['karsova']]);
});
