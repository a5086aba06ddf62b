import type { ArticleView } from '../../article/index.ts';
import { markup, type Html } from './markup.ts';
import type { Page } from './page.ts';
import { headingsOf } from './prose-html.ts';

/** One line of the list of contents, with the lines below it. */
interface Entry {
  readonly anchor: string;
  readonly text: Html;
  readonly below?: readonly Entry[];
}

/** What the page holds below its first screens; one list, folded on narrow screens. */
export function contentsHtml(page: Page): Html {
  const { view, word } = page;
  const label = word(view.words.contents);
  return markup`<nav class="contents" aria-label="${view.words.contents}"><details><summary>${label}</summary>
${listHtml(entriesOf(page))}</details></nav>
`;
}

function listHtml(entries: readonly Entry[]): Html {
  return markup`<ol>${entries.map(
    ({ anchor, text, below = [] }) =>
      markup`<li><a href="#${anchor}">${text}</a>${below.length > 0 && listHtml(below)}</li>\n`,
  )}</ol>`;
}

function entriesOf(page: Page): readonly Entry[] {
  const { view, word } = page;
  const { words, article, verdict } = view;
  const entry = (anchor: string, text: string, isThere: boolean, below?: readonly Entry[]): readonly Entry[] =>
    isThere ? [{ anchor, text: word(text), below }] : [];
  return [
    ...entry('article', words.theArticle, article !== undefined, headingsIn(page)),
    ...entry('reasoning', words.reasoning, verdict?.reasoning !== undefined),
    ...entry('evidence', words.evidence, view.claims.length > 0, claimsIn(view)),
    ...entry('how-we-know', words.howWeKnow, view.evidence !== undefined),
    ...entry('timeline', words.timeline, view.timeline.length > 0),
    ...entry('searches', words.searches, view.searches.length > 0),
    ...entry('replies', words.replies, view.replies.length > 0),
    ...entry('sources', words.sources, view.sources.length > 0),
    ...entry('method', words.howWeChecked, hasMethod(view)),
    ...entry('corrections', words.corrections, view.corrections.length > 0),
    ...entry('related', words.related, view.related.length > 0),
    ...entry('colophon', words.citeThis, true),
  ];
}

function headingsIn(page: Page): readonly Entry[] {
  const { article } = page.view;
  return article === undefined ? [] : headingsOf(article, page, { level: 2, prefix: 'h-', label: '' });
}

function claimsIn({ claims }: ArticleView): readonly Entry[] {
  return claims.map(({ id, number, text }) => ({ anchor: `claim-${id}`, text: markup`${number} · ${text}` }));
}

/** Whether there is anything to say of how we checked. */
export function hasMethod({ conflicts, restates, publisher }: ArticleView): boolean {
  return conflicts !== undefined || restates !== undefined || Object.keys(publisher.policies).length > 0;
}
