import { readPage } from '../html/page-units.ts';
import { isList, isObject, parseJson, type Json } from '../tree/json.ts';

/** A value with what its texts carry, and what is wrong with that. */
export interface WithEmbedded {
  readonly value: Json;
  readonly problems: readonly string[];
}

/** Texts that are opened in one value, and levels that are looked at. */
const MOST = 1_000;
const DEPTH = 100;

/** Opens texts that carry reviews: JSON in a text, and pages as content systems export them. Such a text stays beside what it carries. */
export function withEmbedded(value: Json): WithEmbedded {
  const problems: string[] = [];
  let opened = 0;
  const open = (each: Json, depth: number): Json => {
    if (typeof each === 'string') {
      if (opened >= MOST || !/(?:Claim|Media)Review/.test(each)) return each;
      const carried = carriedBy(each, problems);
      if (carried !== undefined) opened++;
      return carried ?? each;
    }
    if (depth > DEPTH) return each;
    if (isList(each)) return each.map((member) => open(member, depth + 1));
    if (!isObject(each)) return each;
    return Object.fromEntries(Object.entries(each).map(([key, child]) => [key, open(child, depth + 1)]));
  };
  return { value: carriesReview(value) ? open(value, 0) : value, problems };
}

function carriesReview(root: Json): boolean {
  const open: Json[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string') {
      if (value.length > SHORTEST && /(?:Claim|Media)Review/.test(value) && /[{<]/.test(value)) return true;
    } else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) open.push(child);
  }
  return false;
}

/** Characters of a review as JSON or HTML, at least. */
const SHORTEST = 40;

function carriedBy(text: string, problems: string[]): Json | undefined {
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed)) return parseJson(trimmed);
  if (!/<[a-z]/i.test(trimmed)) return undefined;
  const { unit, problems: more } = readPage(text);
  const reviews = unit?.value;
  if (!isList(reviews) || reviews.length === 0) return undefined;
  problems.push(...more);
  return { html: withoutBlocks(text), reviews };
}

/** A page without its blocks of JSON-LD, which were read. */
function withoutBlocks(html: string): string {
  const parts: string[] = [];
  let start = 0;
  for (let open = html.indexOf('<script'); open !== -1; open = html.indexOf('<script', start)) {
    const inner = html.indexOf('>', open);
    const end = html.indexOf('</script>', inner);
    if (inner === -1 || end === -1) break;
    const isRead = html.slice(open, inner).includes('application/ld+json');
    parts.push(html.slice(start, isRead ? open : end));
    start = isRead ? end + '</script>'.length : end;
  }
  return `${parts.join('')}${html.slice(start)}`;
}
