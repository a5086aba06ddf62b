import { howRead } from '../how-read.ts';
import type {
  AlsoView,
  ArticleView,
  ClaimView,
  EvidenceView,
  PartyView,
  SourceGroupView,
} from '../../article/index.ts';
import { colon } from './colon-html.ts';
import { markup, type Html, type Printable } from './markup.ts';
import { language, section, sourceMark, time, type Page } from './page.ts';
import { proseHtml } from './prose-html.ts';
import { quotationHtml } from './quotation-html.ts';
import { findingHtml, shape } from './shape-html.ts';

/** The evidence claim by claim, and within a claim source by source. */
export function evidenceHtml(page: Page): Html | false {
  const { view, word } = page;
  if (view.claims.length === 0) return false;
  return section(
    'evidence',
    word(view.words.evidence),
    view.claims.map((claim) => claimHtml(claim, page)),
  );
}

function claimHtml(claim: ClaimView, page: Page): Html {
  const { view, word } = page;
  return markup`<section class="claim" id="claim-${claim.id}" aria-labelledby="t-claim-${claim.id}">
<h3 id="t-claim-${claim.id}"><span class="label">${word(claim.label)}</span> ${claim.text}</h3>
<p class="found">${findingHtml(claim, page)}${!claim.decisive && markup` <span class="aside">${word(view.words.notDecisive)}</span>`}</p>
${claim.quote !== undefined && !claim.located && markup`<blockquote><p>${claim.quote}</p></blockquote>`}
${claim.implied !== undefined && markup`<p class="implied"><span class="label">${word(view.words.implied)}</span> ${claim.implied}</p>`}
${claim.evidence.length + claim.also.length === 0 && markup`<p class="aside">${word(view.words.noEvidence)}</p>`}
${groupsHtml(claim, page)}${alsoHtml(claim, page)}
</section>
`;
}

function groupsHtml({ groups, evidence, more }: ClaimView, page: Page): Html {
  const items = new Map(evidence.map((item) => [item.id, item]));
  const withItems = groups.map((group) => ({ group, items: group.items.flatMap(({ id }) => items.get(id) ?? []) }));
  const isOpen = (each: (typeof withItems)[number]): boolean => each.items.some(({ open }) => open);
  const rest = withItems.filter((each) => !isOpen(each));
  return markup`${withItems.filter(isOpen).map((each) => groupHtml(each.group, each.items, page))}${
    more.items !== undefined &&
    folded(
      page.word(more.items),
      rest.map((each) => groupHtml(each.group, each.items, page)),
    )
  }`;
}

function folded(summary: Html, content: Printable): Html {
  return markup`<details class="rest"><summary>${summary}</summary>\n${content}</details>\n`;
}

/** A source, said once, and what comes from it: what stands open, and the rest where a reader asks for it. */
function groupHtml(group: SourceGroupView, items: readonly EvidenceView[], page: Page): Html {
  const list = (shown: readonly EvidenceView[]): Html =>
    markup`<ul class="items">\n${shown.map((item) => itemHtml(item, page))}</ul>\n`;
  const { more } = group;
  return markup`<div class="from">
${sourceHtml(group, items, page)}${
    more === undefined
      ? list(items)
      : markup`${list(items.filter(({ open }) => open))}${folded(page.word(more), list(items.filter(({ open }) => !open)))}`
  }</div>
`;
}

/** Title, who, when, kind, and how we have it; where it was introduced before, its title alone. */
function sourceHtml(
  { source, introduced, compared }: SourceGroupView,
  items: readonly EvidenceView[],
  page: Page,
): Html {
  const { view, word } = page;
  const full = view.sources[source.number - 1];
  const [first] = items;
  const head = markup`<p class="source"><a href="#source-${source.number}"><span class="ordinal">${source.label}</span> <cite><bdi${source.titleLanguage && language(source.titleLanguage)}>${source.title}</bdi></cite></a></p>\n`;
  if (!introduced || full === undefined) return head;
  const known = howRead(full, items, view);
  const authors = full.authors.map(({ name }) => name).join(view.comma);
  const parts = [
    word(full.kindLabel),
    authors !== '' && markup`${authors}`,
    full.published && time(full.published),
    first?.readIn
      ? markup`${word(view.words.through)} ${sourceMark(first.readIn)}`
      : known !== undefined && word(known),
    compared !== undefined && word(compared),
  ].filter((part) => part !== undefined && part !== false);
  return markup`${head}<p class="origin">${parts.map((part, at) => markup`${at > 0 && markup` · `}${part}`)}</p>\n${full.authors.map((author) => unnamedHtml(author, page))}`;
}

function stanceHtml(
  { stance, stanceLabel, label }: Pick<EvidenceView, 'stance' | 'stanceLabel' | 'label'>,
  page: Page,
): Html {
  return markup`<span class="stance is-${stance}">${shape(stance)}${page.word(stanceLabel)}</span> <span class="count">${label}</span>`;
}

function itemHtml(item: EvidenceView, page: Page): Html {
  const { view, word } = page;
  const { words } = view;
  const place = { level: 4, prefix: `w-${item.id}-`, label: view.placeWords.workings };
  const workings = proseHtml(item.workings, page, place);
  const origin = [
    isOther(item, view) &&
      item.speaker &&
      markup`${item.speaker.name}${item.speaker.role !== undefined && markup`${page.view.comma}${item.speaker.role}`}`,
    item.locator !== undefined && markup`${item.locator}`,
    item.from.length > 0 && markup`${word(words.from)} ${item.from.map((source) => sourceMark(source))}`,
  ].filter((part) => part !== undefined && part !== false);
  return markup`<li class="item" id="evidence-${item.id}">
<p class="head">${stanceHtml(item, page)}${item.kindLabel !== undefined && markup` <span class="tag">${word(item.kindLabel)}</span>`}</p>
<div><p class="shows">${item.shows}</p>
${item.speaker && isOther(item, view) && unnamedHtml(item.speaker, page)}${item.quote && quotationHtml(item.quote, page)}${origin.length > 0 && markup`<p class="origin">${origin.map((part, at) => markup`${at > 0 && markup` · `}${part}`)}</p>`}
${workings && markup`<details class="inner workings"><summary>${word(words.workings)}</summary>\n${workings}</details>`}
${item.answer !== undefined && markup`<p class="answer"><span class="label">${word(words.answer)}</span> ${item.answer}</p>`}</div>
</li>
`;
}

/** Of somebody who is not named: why, and how they know. */
function unnamedHtml({ anonymous }: PartyView, { view: { words }, word }: Page): Html | false {
  if (anonymous === undefined) return false;
  const part = (label: string, text: string): Html | false =>
    text !== '' && markup` · <span class="label">${word(label)}</span> ${text}`;
  return markup`<p class="origin">${word(words.anonymous)}${part(words.anonymousWhy, anonymous.why)}${part(words.anonymousBasis, anonymous.basis)}</p>\n`;
}

/** Whoever wrote the source is named where it is introduced. */
function isOther({ speaker, source }: EvidenceView, { sources }: ArticleView): boolean {
  const authors = sources[source.number - 1]?.authors ?? [];
  return !authors.some(({ id }) => id === speaker?.id);
}

/** Items that are shown in full under another claim; what is contrary to the finding, or a chain’s first, is never folded away. */
function alsoHtml({ also, more }: ClaimView, page: Page): Html | false {
  if (also.length === 0) return false;
  const { word, view } = page;
  const label = word(view.words.alsoBears);
  const list = (items: readonly AlsoView[]): Html =>
    markup`<ul class="also">\n${items.map((each) => markup`<li><p class="head">${stanceHtml(each, page)}</p> <a href="#evidence-${each.id}">${each.shows}</a></li>\n`)}</ul>\n`;
  const open = also.filter((each) => each.open);
  return markup`${open.length > 0 && markup`<p class="label">${label}</p>\n${list(open)}`}${
    more.also !== undefined &&
    folded(markup`${label}${colon(view)}${word(more.also)}`, list(also.filter((each) => !each.open)))
  }`;
}
