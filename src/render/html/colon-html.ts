import type { ArticleView } from '../../article/index.ts';
import { colonOf } from '../colon.ts';
import { markup, type Html } from './markup.ts';

const FRENCH = markup`\u00A0: `;
const USUAL = markup`: `;

/** What stands between a label and what it labels, as the words of the page are written. */
export function colon(view: Pick<ArticleView, 'lang' | 'wordsLanguage'>): Html {
  return colonOf(view) === ': ' ? USUAL : FRENCH;
}
