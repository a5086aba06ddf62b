import type { ArticleView, PartyView, Segment } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { markup, type Html } from './markup.ts';
import { language, link, named, section, sourceMention, time, type Page } from './page.ts';
import { figure } from './picture-html.ts';
import { leftOutHtml, shortStateHtml, stateHtml } from './quotation-html.ts';

/** What was said: the words with their checkable parts marked, who said them, and where, when and in answer to what. */
export function statementHtml(page: Page): Html {
  const { view, word } = page;
  const { statement, words } = view;
  const facts = factsHtml(page);
  return section(
    'statement',
    word(words.claim),
    markup`${statement.media && figure(statement.media, page)}
${statement.segments.length > 0 && markup`<blockquote class="said"><p>${statement.segments.map((segment) => segmentHtml(segment, view))}</p></blockquote>`}
${statement.quote === undefined && markup`<p class="said">${statement.summary}</p>`}
<p class="speaker"><strong>${named(statement.speaker.name, page.links.speaker)}</strong>${roleOf(statement.role, statement.speaker)}${(statement.date ?? statement.state) && markup`<span>${statement.date && time(statement.date)}${statement.state && markup`${statement.date && ' · '}${shortStateHtml(statement.state, page)}`}</span>`}</p>
${statement.question !== undefined && markup`<p class="asked"><span class="label">${word(words.question)}</span> ${statement.question}</p>`}
${facts && markup`<details class="rest"><summary>${word(words.aboutStatement)}</summary>\n${facts}</details>`}`,
  );
}

function segmentHtml({ text, claims, ends }: Segment, view: ArticleView): Html {
  if (claims.length === 0) return markup`${text}`;
  const marks = ends.flatMap((number) => view.claims.filter((claim) => claim.number === number));
  return markup`<mark>${text}</mark>${marks.map(
    ({ id, number, label }) => markup`<a class="number" href="#claim-${id}" aria-label="${label}">${number}</a>`,
  )}`;
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
    row(words.spokenIn, spokenIn && word(spokenIn.name)),
    row(words.original, original && markup`<q${language(original)}>${original.text}</q>`),
    row(words.translator, statement.translator?.name),
    row(
      words.source,
      source &&
        markup`${sourceMention(source)}${statement.locator !== undefined && markup`${view.comma}${statement.locator}`}${passageLink(page)}`,
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
