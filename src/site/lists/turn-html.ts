import { markup, type Html } from '../../render/html/markup.ts';
import { relative } from '../addresses.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Sheet } from './parts-of.ts';

/** The way to the pages before and after. */
export function turnHtml(
  { path, newer, older }: Pick<Sheet<unknown>, 'path' | 'newer' | 'older'>,
  { words }: SiteLanguage,
): Html | false {
  if (newer === undefined && older === undefined) return false;
  const link = (to: string | undefined, rel: string, label: string): Html | false =>
    to !== undefined && markup`<li><a href="${relative(path, to)}" rel="${rel}">${label}</a></li>\n`;
  return markup`<nav class="turn" aria-label="${words.lists.pages}"><ul>
${link(newer, 'prev', words.lists.newer)}${link(older, 'next', words.lists.older)}</ul></nav>
`;
}

/** The days between which the things of a page lie, its newest first. */
export function span(dates: readonly (string | undefined)[], { wording }: SiteLanguage): string {
  const ends = [dates.at(-1), dates[0]].flatMap((date) => (date === undefined ? [] : [wording.date(date).text]));
  return [...new Set(ends)].join(' – ');
}
