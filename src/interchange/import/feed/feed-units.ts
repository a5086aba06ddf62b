import { readPage } from '../html/page-units.ts';
import { parsePiece } from '../json/parse-piece.ts';
import type { UnitOrProblem } from '../json/json-units.ts';
import type { Json, JsonObject } from '../tree/json.ts';
import { FeedItems, type FeedItem } from './feed-items.ts';

/** The items of a feed that carry something to look at. */
export async function* feedUnits(texts: AsyncIterable<string>): AsyncGenerator<UnitOrProblem> {
  const items = new FeedItems();
  let number = 0;
  for await (const text of texts) {
    for (const item of items.feed(text)) yield* unitsOf(item, ++number);
    if (items.isTooLong) {
      yield { problem: `The feed breaks off: after item ${number} there is more than 8 MB without an end.` };
      return;
    }
  }
  for (const item of items.end()) yield* unitsOf(item, ++number);
}

function* unitsOf(item: FeedItem | undefined, number: number): Generator<UnitOrProblem> {
  if (item === undefined) {
    yield { problem: `Item ${number} of the feed is larger than 4 MB and was not read.` };
    return;
  }
  if (item.contents.length === 0) return;
  const base =
    item.link !== undefined && /^https?:/i.test(item.link) && URL.canParse(item.link) ? item.link : undefined;
  const values: Json[] = [];
  let language: string | undefined;
  for (const content of item.contents) {
    const trimmed = content.trim();
    const { value, problems, ...more } = /^[[{]/.test(trimmed)
      ? ofJson(trimmed, number)
      : ofPage(readPage(content, base));
    values.push(...value);
    language ??= more.language;
    for (const problem of problems) yield { problem: `Item ${number} of the feed: ${problem}` };
  }
  const { link, title, published } = item;
  const record: JsonObject = Object.fromEntries(
    Object.entries({ link, title, published }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  yield { value: values, base, language, record, kind: 'page' };
}

interface Read {
  readonly value: readonly Json[];
  readonly language?: string;
  readonly problems: readonly string[];
}

function ofJson(text: string, number: number): Read {
  const { values, problems } = parsePiece(text, `What item ${number} carries`);
  return { value: values, problems };
}

function ofPage({ unit, problems }: ReturnType<typeof readPage>): Read {
  const value = unit?.value ?? [];
  return { value: Array.isArray(value) ? value : [value], language: unit?.language, problems };
}
