import type { DescribedBy, PartyView, SourceRef, SourceView, UseView } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { colon } from './colon-html.ts';
import { markup, type Html } from './markup.ts';
import { link, passage, section, sourceMark, time, type Page } from './page.ts';
import { hostOf } from './statement-html.ts';

/** The numbered sources; it must be printed last, when all running text has cited what it cites. */
export function sourcesHtml(page: Page): Html | false {
  const { view, word } = page;
  if (view.sources.length === 0) return false;
  const ways = waysOf(view.sources);
  const items = view.sources.map((source) => sourceHtml(source, ways, page));
  return section(
    'sources',
    word(view.words.sources),
    markup`${throughHtml(ways, page)}<ol class="sources-list">\n${items}</ol>`,
  );
}

/** What is known through another source only is said once for all that came the same way, where several did. */
function throughHtml(ways: Ways, { view, word }: Page): Html | false {
  const [first, ...others] = ways.values();
  if (first === undefined) return false;
  return markup`<p class="origin"><span class="label">${word(first.label)}</span> ${[first, ...others].map(
    ({ through, all }, index) =>
      markup`${index > 0 && markup` · `}${sourceMark(through)}${colon(view)}${rangesHtml(all)}`,
  )}</p>\n`;
}

/** Sources through which several others are known, by their numbers. */
function waysOf(sources: readonly SourceView[]): Ways {
  const ways = new Map<number, Way>();
  for (const source of sources) {
    const relation = source.relations.find(({ kind }) => kind === 'seenIn');
    const [through] = relation?.sources ?? [];
    if (relation === undefined || through === undefined) continue;
    const known = ways.get(through.number);
    if (known === undefined) ways.set(through.number, { label: relation.label, through, all: [source] });
    else known.all.push(source);
  }
  return new Map([...ways].filter(([, { all }]) => all.length > 1));
}

type Ways = ReadonlyMap<number, Way>;

interface Way {
  readonly label: string;
  readonly through: SourceRef;
  readonly all: SourceView[];
}

/** Numbers of sources, neighbours as one range. */
function rangesHtml(sources: readonly SourceView[]): Html {
  const ranges: { readonly first: SourceView; last: SourceView }[] = [];
  for (const source of sources) {
    const open = ranges.at(-1);
    if (open?.last.number === source.number - 1) open.last = source;
    else ranges.push({ first: source, last: source });
  }
  return markup`${ranges.map(
    ({ first, last }, index) =>
      markup`${index > 0 && markup`, `}<a href="#source-${first.number}">[${first.label}]${first !== last && `–[${last.label}]`}</a>`,
  )}`;
}

function sourceHtml(source: SourceView, ways: Ways, page: Page): Html {
  const { view, word } = page;
  const { words } = view;
  const title = source.titled ? passage(source.titled) : markup`${source.title}`;
  const line = (label: string, content: Html | string | undefined): Html | false =>
    content !== undefined && markup`<p class="origin"><span class="label">${word(label)}</span> ${content}</p>\n`;
  return markup`<li id="source-${source.number}">
<p class="title"><span class="ordinal">${source.label}</span> <cite>${link(source.address, title)}</cite>${source.translatedTitle !== undefined && markup` (${source.translatedTitle})`}</p>
<p class="origin">${originOf(source, ways, page)}</p>
${line(words.ownWork, described(source, 'ownWork'))}${line(words.interests, described(source, 'interests'))}${source.authors.map((author) => anonymousHtml(author, page))}</li>
`;
}

/** What checkers wrote of a source, in their language. */
function described(source: SourceView, key: DescribedBy): Html | undefined {
  const text = source[key];
  return text === undefined ? undefined : passage({ text, ...source.languages?.[key] });
}

function originOf(source: SourceView, ways: Ways, page: Page): Html {
  const { view, word } = page;
  const { authors, publisher, published, address, archived, accessed, stored, receipts } = source;
  const names = authors.map(({ name }) => name).join(view.comma);
  const parts = [
    source.titled && word(source.kindLabel),
    names !== '' && names,
    publisher !== names && publisher,
    published && time(published),
    described(source, 'locator'),
    source.language && word(source.language.name),
    webAddress(address) !== undefined && markup`<bdi class="host">${hostOf(address ?? '')}</bdi>`,
    accessed && markup`${word(view.words.accessed)} ${time(accessed)}`,
    webAddress(archived) !== undefined && link(archived, word(view.words.archived)),
    stored && word(stored.label),
    receipts && word(receipts.label),
    ...source.relations
      .filter(({ kind, sources: [first] }) => kind !== 'seenIn' || first === undefined || !ways.has(first.number))
      .map(({ label, sources }) => markup`${word(label)} ${sources.map((each) => sourceMark(each))}`),
    usesHtml([...source.uses, ...page.cited(source)], page),
  ].filter((part) => part !== undefined && part !== false);
  return markup`${parts.map((part, index) => markup`${index > 0 && markup` · `}${part}`)}`;
}

function anonymousHtml({ name, anonymous }: PartyView, { view, word }: Page): Html | false {
  if (anonymous === undefined) return false;
  const { words } = view;
  return markup`<p class="origin"><span class="label">${word(words.anonymous)}</span> ${name}. <span class="label">${word(words.anonymousWhy)}</span> ${anonymous.why} <span class="label">${word(words.anonymousBasis)}</span> ${anonymous.basis}</p>\n`;
}

/** The items by number, and one link to each piece of running text that cites the source. */
function usesHtml(uses: readonly UseView[], { view, word }: Page): Html | false {
  if (uses.length === 0) return false;
  const labels = new Set<string>();
  const firsts = uses.filter(({ label }) => labels.size < labels.add(label).size);
  const links = firsts.map(
    ({ anchor, label }, index) => markup`${index > 0 && view.comma}<a href="#${anchor}">${word(label)}</a>`,
  );
  return markup`<span class="uses">${word(view.words.usedIn)} ${links}</span>`;
}
