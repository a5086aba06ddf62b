import type { ArticleView, ClaimView, PartyView, QuotationStateView, Segment } from '../../article/index.ts';
import { SHAPES } from '../../theme/shapes.ts';
import { webAddress } from '../address.ts';
import { markup, type Html } from './markup.ts';
import { language, link, section, sourceMention, time, type Page } from './page.ts';
import { figure } from './picture-html.ts';

/** What was said: the words with their checkable parts marked, and who said them. */
export function statementHtml(page: Page): Html {
  const { view, word } = page;
  const { statement } = view;
  return section(
    'statement',
    word(view.words.claim),
    markup`${statement.media && figure(statement.media, page)}
${statement.segments.length > 0 && markup`<blockquote class="said"><p>${statement.segments.map((segment) => segmentHtml(segment, view))}</p></blockquote>`}
${statement.quote === undefined && markup`<p class="said">${statement.summary}</p>`}
<p class="speaker"><strong>${statement.speaker.name}</strong>${roleOf(statement.role, statement.speaker)}${time(statement.date)}</p>`,
  );
}

/** The checkable parts with their findings, and the circumstances of the statement. */
export function partsHtml(page: Page): Html {
  const { view, word } = page;
  if (view.claims.length === 0) return markup`<div class="parts">${factsHtml(page)}</div>\n`;
  return markup`<section class="parts" aria-labelledby="t-parts">
<h2 id="t-parts">${word(view.words.whatWeChecked)}</h2>
<ol class="checked">
${view.claims.map((claim) => partHtml(claim, page))}</ol>
${factsHtml(page)}
</section>
`;
}

/** A small drawing that says by its shape what the word next to it says. */
export function shape(name: string): Html {
  const path = Object.hasOwn(SHAPES, name) ? SHAPES[name] : SHAPES['context'];
  return markup`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
}

/** The word for a finding, with its shape. */
export function findingHtml(claim: ClaimView, { word }: Page): Html {
  if (claim.finding === undefined || claim.findingLabel === undefined) return markup``;
  const drawing =
    claim.finding === 'mixed' || claim.finding === 'unproven' ? `finding-${claim.finding}` : claim.finding;
  return markup`<span class="finding is-${claim.finding}">${shape(drawing)}${word(claim.findingLabel)}</span>`;
}

function segmentHtml({ text, claims, ends }: Segment, view: ArticleView): Html {
  if (claims.length === 0) return markup`${text}`;
  const marks = ends.flatMap((number) => view.claims.filter((claim) => claim.number === number));
  return markup`<mark>${text}</mark>${marks.map(
    ({ id, number, label }) => markup`<a class="number" href="#claim-${id}" aria-label="${label}">${number}</a>`,
  )}`;
}

function partHtml(claim: ClaimView, page: Page): Html {
  const { words } = page.view;
  return markup`<li><a class="number" href="#claim-${claim.id}" aria-label="${claim.label}">${claim.number}</a>
<span>${claim.text}${claim.implied !== undefined && markup` <span class="tag">${page.word(words.implied)}</span>`}</span>
${findingHtml(claim, page)}</li>
`;
}

function roleOf(role: string | undefined, speaker: PartyView): Html | false {
  const shown = role ?? speaker.role;
  return shown !== undefined && markup`<span class="role">${shown}</span>`;
}

function factsHtml(page: Page): Html | false {
  const { view, word } = page;
  const { statement, words } = view;
  const row = (label: string, content: Html | string | undefined | false): Html | false =>
    content !== undefined && content !== false && markup`<div><dt>${word(label)}</dt><dd>${content}</dd></div>\n`;
  const { source, original, spokenIn } = statement;
  const rows = [
    row(words.where, statement.place),
    row(words.occasion, statement.occasion),
    row(words.question, statement.question),
    row(words.spokenIn, spokenIn && word(spokenIn.name)),
    row(words.original, original && markup`<q${language(original)}>${original.text}</q>`),
    row(words.translator, statement.translator?.name),
    row(
      words.source,
      source &&
        markup`${sourceMention(source)}${statement.locator !== undefined && markup`, ${statement.locator}`}${passageLink(page)}`,
    ),
    row(
      words.quotation,
      statement.state && markup`${stateHtml(statement.state, page)}${leftOutHtml(statement.state, page)}`,
    ),
    row(words.firstAppearance, addresses(statement.firstAppearance === undefined ? [] : [statement.firstAppearance])),
    row(words.appearances, addresses(statement.appearances)),
  ];
  return rows.some((each) => each !== false) && markup`<dl class="facts">\n${rows}</dl>`;
}

/** The result of looking for a quotation: a shape and words. */
export function stateHtml({ result, label }: QuotationStateView, { word }: Page): Html {
  return markup`<span class="state is-${result}">${shape(`quotation-${result}`)}${word(label)}</span>`;
}

/** What the marks of a quotation leave out, for readers who ask; it opens without a script. */
export function leftOutHtml({ leftOut }: QuotationStateView, { word }: Page): Html | false {
  if (leftOut === undefined) return false;
  const marks = leftOut.marks.map(
    ({ mark, words }) => markup`<li><b>${mark}</b> <q${language(words)}>${words.text}</q></li>\n`,
  );
  return markup`<details class="left-out"><summary>${word(leftOut.label)}</summary>\n<ul>\n${marks}</ul></details>`;
}

function passageLink({ view, word }: Page): Html | false {
  const { passage } = view.statement;
  return webAddress(passage) !== undefined && markup` · ${link(passage, word(view.words.passage))}`;
}

function addresses(list: readonly string[]): Html | false {
  return (
    list.length > 0 &&
    markup`${list.map((address, index) => markup`${index > 0 && markup`, `}${link(address, hostOf(address))}`)}`
  );
}

/** The host of an address, which tells readers where a link leads. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}
