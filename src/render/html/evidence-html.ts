import type { AlsoView, ClaimView, EvidenceView, QuotationView } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { markup, type Html } from './markup.ts';
import { language, link, section, sourceMention, type Page } from './page.ts';
import { proseHtml } from './prose-html.ts';
import { findingHtml, leftOutHtml, shape, stateHtml } from './statement-html.ts';

/** The evidence claim by claim. */
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
  const items = claim.evidence.map((item) => itemHtml(item, page));
  return markup`<section class="claim" id="claim-${claim.id}" aria-labelledby="t-claim-${claim.id}">
<h3 id="t-claim-${claim.id}"><span class="label">${word(claim.label)}</span> ${claim.text}</h3>
<p class="found">${findingHtml(claim, page)}${!claim.decisive && markup` <span class="aside">${word(view.words.notDecisive)}</span>`}</p>
${claim.quote !== undefined && !claim.located && markup`<blockquote><p>${claim.quote}</p></blockquote>`}
${claim.implied !== undefined && markup`<p class="implied"><span class="label">${word(view.words.implied)}</span> ${claim.implied}</p>`}
${claim.evidence.length + claim.also.length === 0 && markup`<p class="aside">${word(view.words.noEvidence)}</p>`}
${items.length > 0 && markup`<ul class="items">\n${items}</ul>`}
${claim.also.length > 0 && markup`<p class="label">${word(view.words.alsoBears)}</p>\n<ul class="also">\n${claim.also.map((also) => alsoHtml(also, page))}</ul>`}
</section>
`;
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
  return markup`<li class="item is-${item.stance}" id="evidence-${item.id}">
<p class="head">${stanceHtml(item, page)}${item.kindLabel !== undefined && markup` <span class="tag">${word(item.kindLabel)}</span>`}</p>
<p class="shows">${item.shows}</p>
${item.quote && quotationHtml(item.quote, page)}
<p class="origin">${item.speaker && markup`<span class="by">${item.speaker.name}${item.speaker.role !== undefined && markup`, ${item.speaker.role}`}.</span> `}${sourceMention(item.source)}${item.locator !== undefined && markup`, ${item.locator}`}</p>
${item.quote && provedHtml(item.quote, page)}
${item.from.length > 0 && markup`<p class="origin"><span class="label">${word(words.from)}</span> ${item.from.map((source) => markup`${sourceMention(source)} `)}</p>`}
${item.readIn && markup`<p class="origin second-hand"><span class="label">${word(words.readIn)}</span> ${sourceMention(item.readIn)}</p>`}
${workings && markup`<details open class="workings"><summary>${word(words.workings)}</summary>\n${workings}</details>`}
${item.answer !== undefined && markup`<p class="answer"><span class="label">${word(words.answer)}</span> ${item.answer}</p>`}
</li>
`;
}

/** Quoted words, and those of the source where they are translated. */
export function quotationHtml(quote: QuotationView, { word }: Page): Html {
  const { original } = quote;
  return markup`<blockquote${language(quote)}><p>${quote.text}</p></blockquote>
${original && markup`<blockquote class="original"><p><span class="label">${word(original.label)}</span> <span${language(original)}>${original.text}</span></p></blockquote>`}`;
}

/** Whether the words are in the source, a link to the very passage, and what is left out. */
export function provedHtml({ state, passage }: QuotationView, page: Page): Html | false {
  const parts = [
    state && stateHtml(state, page),
    webAddress(passage) !== undefined && link(passage, page.word(page.view.words.passage)),
  ].filter((part) => part !== undefined && part !== false);
  return (
    parts.length > 0 &&
    markup`<p class="origin">${parts.map((part, at) => markup`${at > 0 && markup` · `}${part}`)}</p>${state && leftOutHtml(state, page)}`
  );
}

function alsoHtml(also: AlsoView, page: Page): Html {
  return markup`<li>${stanceHtml(also, page)} <a href="#evidence-${also.id}">${also.shows}</a></li>\n`;
}
