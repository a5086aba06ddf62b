import { gapAfter, type GlanceRowView, type SentenceView, type SideView } from '../../article/index.ts';
import { markup, type Html } from './markup.ts';
import { section, type Page } from './page.ts';
import { findingHtml } from './shape-html.ts';

/** Why, at a glance: a row for each claim with what is found of it, on whose word, and what is weak. */
export function glanceHtml(page: Page): Html | false {
  const { view, word } = page;
  const { rows, quotations } = view.glance;
  if (rows.length === 0) return false;
  return section(
    'glance',
    word(view.words.atAGlance),
    markup`<ol>
${rows.map((row) => rowHtml(row, page))}</ol>
${quotations.length > 0 && markup`<p class="aside">${sentencesHtml(quotations, page)}</p>`}`,
  );
}

function rowHtml(row: GlanceRowView, page: Page): Html {
  const { view, word } = page;
  const { words } = view;
  return markup`<li><p class="what"><a class="number" href="#claim-${row.claim}" aria-label="${row.label}">${row.number}</a> <span>${row.text}${row.implied && markup` <span class="tag">${word(words.implied)}</span>`}</span> ${findingHtml(row, page)}</p>
<div class="why">${row.sides.length === 0 && markup`<p>${word(words.noEvidence)}</p>`}${row.sides.map((side) => sideHtml(side, page))}${row.weak.length > 0 && markup`<p class="weak">${sentencesHtml(row.weak, page)}</p>`}${!row.decisive && markup`<p class="weak">${word(words.notDecisive)}</p>`}</div></li>
`;
}

function sideHtml({ sentence, weak }: SideView, page: Page): Html {
  return markup`<p>${sentenceHtml(sentence, page)}${weak.length > 0 && markup`${gapAfter(sentence)}<span class="weak">${sentencesHtml(weak, page)}</span>`}</p>
`;
}

function sentencesHtml(sentences: readonly SentenceView[], page: Page): Html {
  return markup`${sentences.map((each, index) => markup`${sentenceHtml(each, page)}${index < sentences.length - 1 && gapAfter(each)}`)}`;
}

/** A sentence whose parts lead to what they speak of. */
function sentenceHtml({ runs }: SentenceView, { word }: Page): Html {
  return word(
    markup`${runs.map(({ text, anchor }) => (anchor === undefined ? markup`${text}` : markup`<a href="#${anchor}">${text}</a>`))}`,
  );
}
