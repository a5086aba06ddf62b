import type { QuotationStateView, QuotationView } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { markup, type Html } from './markup.ts';
import { language, link, type Page } from './page.ts';
import { shape } from './shape-html.ts';

/** Quoted words in a line, their state as a sign and a word, a link to the very passage, and what folds open. */
export function quotationHtml(quote: QuotationView, page: Page): Html {
  const { state, passage, original } = quote;
  const { words } = page.view;
  const folded = [
    original &&
      markup`<details class="inner"><summary>${page.word(words.original)}${original.label !== words.original && markup` (${page.word(original.label)})`}</summary><q${language(original)}>${original.text}</q></details>`,
    state && leftOutHtml(state, page),
  ].filter((part) => part !== undefined && part !== false);
  return markup`<div class="quoted"><p><q${language(quote)}>${quote.text}</q>${state && markup` ${shortStateHtml(state, page)}`}${webAddress(passage) !== undefined && markup` ${link(passage, page.word(words.passage))}`}</p>${folded}</div>
`;
}

/** The result of looking for a quotation: a sign and a word or two, which say the whole to whoever points at them. */
export function shortStateHtml({ result, short, label }: QuotationStateView, { word }: Page): Html {
  const whole = label !== short && markup` title="${label}"`;
  return markup`<span class="state is-${result}"${whole}>${shape(`quotation-${result}`)}${word(short)}</span>`;
}

/** The same in full. */
export function stateHtml({ result, label }: QuotationStateView, { word }: Page): Html {
  return markup`<span class="state is-${result}">${shape(`quotation-${result}`)}${word(label)}</span>`;
}

/** What the marks of a quotation leave out, for readers who ask; it opens without a script. */
export function leftOutHtml({ leftOut }: QuotationStateView, { word }: Page): Html | false {
  if (leftOut === undefined) return false;
  const marks = leftOut.marks.map(
    ({ mark, words }) => markup`<li><b>${mark}</b> <q${language(words)}>${words.text}</q></li>\n`,
  );
  return markup`<details class="inner left-out"><summary>${word(leftOut.label)}</summary>\n<ul>\n${marks}</ul></details>`;
}
