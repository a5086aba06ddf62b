import type { ReplyView } from '../../article/index.ts';
import { hasMethod } from './contents-html.ts';
import { colon } from './colon-html.ts';
import { markup, type Html } from './markup.ts';
import { quotationHtml } from './quotation-html.ts';
import { link, passage, section, sourceMention, time, type Page } from './page.ts';

/** What happened when. */
export function timelineHtml({ view, word }: Page): Html | false {
  if (view.timeline.length === 0) return false;
  const items = view.timeline.map(
    ({ date, text, evidence }) =>
      markup`<li>${time(date)}<p>${text}${evidence.map(
        ({ id, label }) => markup` <a class="count" href="#evidence-${id}">${label}</a>`,
      )}</p></li>\n`,
  );
  return section('timeline', word(view.words.timeline), markup`<ol class="log">\n${items}</ol>`);
}

/** What was looked for and not found. */
export function searchesHtml({ view, word }: Page): Html | false {
  const { searches, words } = view;
  if (searches.length === 0) return false;
  const items = searches.map(
    ({ date, where, query, result, claim }) => markup`<li>${time(date)}<div>
<p>${query}${claim !== undefined && markup` <span class="tag">${word(claim)}</span>`}</p>
<p class="origin"><span class="label">${word(words.searchedIn)}</span> ${where}<br><span class="label">${word(words.searchResult)}</span> ${result}</p>
</div></li>\n`,
  );
  return section('searches', word(words.searches), markup`<ol class="log">\n${items}</ol>`);
}

/** Whom we asked, and the outcome. */
export function repliesHtml(page: Page): Html | false {
  const { view, word } = page;
  const { replies, words } = view;
  if (replies.length === 0) return false;
  const items = replies.map(
    (
      reply,
    ) => markup`<li><p><strong>${reply.to.name}</strong>${reply.to.role !== undefined && markup`${view.comma}${reply.to.role}`}${reply.side !== undefined && markup` (${word(reply.side)})`} <span class="tag">${word(reply.outcomeLabel)}</span></p>
${circumstances(reply, page)}
${reply.reason !== undefined && markup`<p>${reply.reason}</p>`}
${reply.text !== undefined && markup`<p>${reply.text}</p>`}
${reply.quote && quotationHtml(reply.quote, page)}
${reply.source && markup`<p class="origin">${sourceMention(reply.source)}</p>`}
</li>\n`,
  );
  return section('replies', word(words.replies), markup`<ul class="plain">\n${items}</ul>`);
}

/** When and how we asked, and when the answer came; both words begin with a capital, so that neither is within a sentence. */
function circumstances({ asked, answered, channel }: ReplyView, { view, word }: Page): Html | false {
  const how = channel !== undefined && markup`${channel}`;
  const question = asked ? markup`${word(view.words.asked)} ${time(asked)}${how && markup`${view.comma}${how}`}` : how;
  const answer = answered && markup`${word(view.words.answered)} ${time(answered)}`;
  if (!question && !answer) return false;
  return markup`<p class="origin">${question}${question && answer && markup` · `}${answer}</p>`;
}

/** What was changed after publication. */
export function correctionsHtml({ view, word }: Page): Html | false {
  const { corrections, words } = view;
  if (corrections.length === 0) return false;
  const items = corrections.map(
    ({
      date,
      label,
      was,
      now,
      ...told
    }) => markup`<li>${time(date)}<div><p><strong>${word(label)}.</strong> ${passage(told)}</p>
${was && now && markup`<p class="change"><span class="unseen">${word(words.ratingWas)}${colon(view)}</span><del>${passage(was)}</del> <span aria-hidden="true" class="arrow">→</span> <span class="unseen">${word(words.ratingNow)}${colon(view)}</span><ins>${passage(now)}</ins></p>`}
</div></li>\n`,
  );
  return section('corrections', word(words.corrections), markup`<ol class="log">\n${items}</ol>`);
}

/** Method, interests, funding and policies. */
export function methodHtml({ view, word }: Page): Html | false {
  if (!hasMethod(view)) return false;
  const { conflicts, restates, publisher, words } = view;
  const policies = Object.values(publisher.policies);
  return section(
    'method',
    word(words.howWeChecked),
    markup`${restates && markup`<p><span class="label">${word(restates.label)}</span> ${sourceMention(restates.source)}</p>`}
${conflicts !== undefined && markup`<p><span class="label">${word(words.conflicts)}</span> ${conflicts}</p>`}
${policies.length > 0 && markup`<ul class="links">\n${policies.map(({ label, address }) => markup`<li>${link(address, word(label))}</li>\n`)}</ul>`}`,
  );
}

/** Related checks. */
export function relatedHtml({ view, word }: Page): Html | false {
  if (view.related.length === 0) return false;
  const items = view.related.map(
    ({ title, address, ...other }) => markup`<li>${link(address, passage({ text: title, ...other }))}</li>\n`,
  );
  return section('related', word(view.words.related), markup`<ul class="plain">\n${items}</ul>`);
}
