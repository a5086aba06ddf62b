import type { Document } from './documents.ts';
import { plainText } from './documents.ts';

/** A heading, and the anchor by which GitHub and the site know it. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
}

/** The headings of a page in their order; a second one of the same words is numbered. */
export function headingsOf({ tokens }: Pick<Document, 'tokens'>): readonly Heading[] {
  const counts = new Map<string, number>();
  return tokens.flatMap((token) => {
    if (token.type !== 'heading') return [];
    const text = plainText(token.tokens ?? []);
    const slug = slugOf(text);
    const before = counts.get(slug) ?? 0;
    counts.set(slug, before + 1);
    return [{ depth: Number(token['depth']), text, anchor: before === 0 ? slug : `${slug}-${before}` }];
  });
}

/** What GitHub makes of the words of a heading: letters, digits, `_` and `-` stay, a space is a hyphen, all else goes. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
