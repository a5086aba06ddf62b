import type { NoticeView } from '../../article/index.ts';
import { colon } from './colon-html.ts';
import { markup, type Html } from './markup.ts';
import { language, link, named, time, type Page } from './page.ts';
import { figure } from './picture-html.ts';
import { shape } from './shape-html.ts';

/** The headline with what a reader must know first, the way to the verdict, the standfirst and the byline. */
export function openingHtml(page: Page): Html {
  const { view, word } = page;
  const kicker = [
    word(view.words.factCheck),
    ...view.topics.map((topic) => named(topic, page.links.topics?.get(topic))),
  ];
  const isWithdrawn = view.status === 'withdrawn';
  const notices = view.notices.map((notice) => noticeHtml(notice, page));
  return markup`<header class="opening">
${isWithdrawn && notices}<ul class="kicker">${kicker.map((part) => markup`<li>${part}</li>`)}</ul>
<h1>${view.title}</h1>
${chipHtml(page)}${view.standfirst !== undefined && markup`<p class="standfirst">${view.standfirst}</p>`}
${bylineHtml(page)}
${!isWithdrawn && notices}${view.image && figure(view.image, page, 'head')}</header>`;
}

/** Where the boxes stand one below the other, the verdict is named right below the headline. */
function chipHtml({ view, word }: Page): Html | false {
  const { verdict, words } = view;
  if (verdict === undefined || verdict.withdrawn !== undefined) return false;
  return markup`<p class="stamp"><a href="#verdict"><span class="unseen">${word(words.verdict)}${colon(view)}</span>${shape(verdict.class)}<span${language(verdict.label)}>${verdict.label.text}</span></a></p>
`;
}

function bylineHtml({ view, word }: Page): Html {
  const { authors, editors, published, updated, readingTime } = view.byline;
  const { words } = view;
  const names = (parties: typeof authors): Html =>
    markup`${parties.map(({ name }, index) => markup`${index > 0 && view.comma}<span class="name">${name}</span>`)}`;
  const parts = [
    authors.length > 0 && markup`${word(words.by)} ${names(authors)}`,
    editors.length > 0 && markup`${word(words.editedBy)} ${names(editors)}`,
    published && markup`${word(words.published)} ${time(published)}`,
    updated && markup`${word(words.updated)} ${time(updated)}`,
    word(readingTime),
  ].filter((part) => part !== undefined && part !== false);
  return markup`<ul class="byline">${parts.map((part) => markup`<li>${part}</li>`)}</ul>`;
}

function noticeHtml(
  { kind, label, text, date, change, link: target, ...other }: NoticeView,
  { view, word }: Page,
): Html {
  const log =
    kind !== 'outdated' &&
    kind !== 'imported' &&
    view.corrections.length > 0 &&
    markup` <a href="#corrections">${word(view.words.seeCorrections)}</a>`;
  return markup`<div class="notice is-${kind}" role="note"><p><strong>${word(label)}</strong>${date && markup` <span class="aside">${time(date)}</span>`}</p>
${change !== undefined && markup`<p>${word(change)}</p>\n`}${text !== undefined && markup`<p${language(other)}>${text}</p>`}
${target && markup`<p>${link(target.address, word(target.label))}</p>`}${log && markup`<p>${log}</p>`}</div>
`;
}
