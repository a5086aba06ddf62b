import type { DescribedBy, PartyView, SourceView, UseView } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { markup, type Html } from './markup.ts';
import { link, passage, section, sourceMention, time, type Page } from './page.ts';
import { hostOf } from './statement-html.ts';

/** The numbered sources; it must be printed last, when all running text has cited what it cites. */
export function sourcesHtml(page: Page): Html | false {
  const { view, word } = page;
  if (view.sources.length === 0) return false;
  const items = view.sources.map((source) => sourceHtml(source, page));
  return section('sources', word(view.words.sources), markup`<ol class="sources-list">\n${items}</ol>`);
}

function sourceHtml(source: SourceView, page: Page): Html {
  const { view, word } = page;
  const { words } = view;
  const title = source.titled ? passage(source.titled) : markup`${source.title}`;
  const line = (label: string, content: Html | string | undefined): Html | false =>
    content !== undefined && markup`<p class="origin"><span class="label">${word(label)}</span> ${content}</p>\n`;
  return markup`<li id="source-${source.number}" value="${source.number}">
<span class="ordinal">${source.label}</span>
<p class="title">${source.titled && markup`<span class="kind">${word(source.kindLabel)}</span> `}<cite>${link(source.address, title)}</cite>${source.translatedTitle !== undefined && markup` (${source.translatedTitle})`}${source.language && markup` <span class="tag">${word(source.language.name)}</span>`}</p>
<p class="origin">${originOf(source)}</p>
${addressesOf(source, page)}${source.relations.map(({ label, sources }) =>
    line(label, markup`${sources.map((each) => markup`${sourceMention(each)} `)}`),
  )}${line(words.ownWork, described(source, 'ownWork'))}${line(words.interests, described(source, 'interests'))}${source.authors.map((author) => anonymousHtml(author, page))}${usesHtml([...source.uses, ...page.cited(source)], page)}</li>
`;
}

/** What checkers wrote of a source, in their language. */
function described(source: SourceView, key: DescribedBy): Html | undefined {
  const text = source[key];
  return text === undefined ? undefined : passage({ text, ...source.languages?.[key] });
}

function originOf(source: SourceView): Html {
  const { authors, publisher, published } = source;
  const names = authors.map(({ name }) => name).join(', ');
  const parts = [
    names,
    publisher !== names && publisher,
    published && time(published),
    described(source, 'locator'),
  ].filter((part) => part !== undefined && part !== false && part !== '');
  return markup`${parts.map((part, index) => markup`${index > 0 && markup` · `}${part}`)}`;
}

function addressesOf(
  { address, archived, accessed, stored, receipts }: SourceView,
  { view, word }: Page,
): Html | false {
  const parts = [
    webAddress(address) !== undefined && markup`<span class="host">${hostOf(address ?? '')}</span>`,
    accessed && markup`${word(view.words.accessed)} ${time(accessed)}`,
    webAddress(archived) !== undefined && link(archived, word(view.words.archived)),
    stored && word(stored.label),
    receipts && word(receipts.label),
  ].filter((part) => part !== undefined && part !== false);
  return (
    parts.length > 0 &&
    markup`<p class="origin">${parts.map((part, index) => markup`${index > 0 && markup` · `}${part}`)}</p>\n`
  );
}

function anonymousHtml({ name, anonymous }: PartyView, { view, word }: Page): Html | false {
  if (anonymous === undefined) return false;
  const { words } = view;
  return markup`<p class="origin"><span class="label">${word(words.anonymous)}</span> ${name}. <span class="label">${word(words.anonymousWhy)}</span> ${anonymous.why} <span class="label">${word(words.anonymousBasis)}</span> ${anonymous.basis}</p>\n`;
}

function usesHtml(uses: readonly UseView[], { view, word }: Page): Html | false {
  if (uses.length === 0) return false;
  const links = uses.map(({ anchor, label }, index) => {
    const earlier = uses.slice(0, index).filter((use) => use.label === label).length;
    const nth = uses.filter((use) => use.label === label).length > 1 && markup` (${earlier + 1})`;
    return markup`${index > 0 && markup`, `}<a href="#${anchor}">${word(label)}${nth}</a>`;
  });
  return markup`<p class="uses"><span class="label">${word(view.words.usedIn)}</span> ${links}</p>\n`;
}
