import type { VerdictView } from '../../article/index.ts';
import { markup, type Html } from './markup.ts';
import { language, passage, section, type Page } from './page.ts';
import { shape } from './shape-html.ts';

/** The verdict: word, shape, colour, place on the scale, and why in a sentence. */
export function verdictHtml(page: Page): Html {
  const { view, word, links } = page;
  const { verdict, words } = view;
  if (verdict === undefined) return section('verdict', word(words.verdict), markup`<p>${word(words.noVerdict)}</p>`);
  const meaning =
    verdict.definition.text !== '' &&
    markup`<p class="meaning"><span class="label">${links.rating === undefined ? word(words.meaning) : markup`<a href="${links.rating}">${word(words.meaning)}</a>`}</span> ${passage(verdict.definition)}</p>`;
  return section(
    'verdict',
    word(words.verdict),
    verdict.withdrawn === undefined
      ? markup`<p class="rating"${language(verdict.label)}>${shape(verdict.class)}<span>${verdict.label.text}</span></p>
${scaleHtml(verdict, page)}
${verdict.summary !== undefined && markup`<p class="because">${verdict.summary}</p>`}
${meaning}`
      : withdrawnHtml(verdict, page),
  );
}

/** A verdict that no longer stands: struck through, without its colour and its place on the scale. */
function withdrawnHtml({ label, summary, withdrawn }: VerdictView, { view, word }: Page): Html {
  const { text, ...other } = view.notices.find(({ kind }) => kind === 'withdrawn') ?? {};
  return markup`<p><strong>${word(withdrawn ?? '')}</strong></p>
${text !== undefined && markup`<p${language(other)}>${text}</p>`}
<p class="because"><s${language(label)}>${label.text}</s></p>${summary !== undefined && markup`\n<p class="meaning"><s>${summary}</s></p>`}`;
}

function scaleHtml({ steps }: VerdictView, { view, word }: Page): Html | false {
  if (steps.length === 0) return false;
  const items = steps.map(
    ({ label, current }) =>
      markup`<li${current && markup` aria-current="true"`}>${passage(label, markup`<span class="step">${label.text}</span>`)}</li>\n`,
  );
  return markup`<p class="unseen">${word(view.words.scale)}</p>
<ol class="scale${isLong(steps) && ' long'}">
${items}</ol>`;
}

/** Whether the longest words of the steps are too long to stand side by side on a telephone. */
function isLong(steps: VerdictView['steps']): boolean {
  const lengths = steps.map(({ label }) => Math.max(...label.text.split(/\s/).map((word) => word.length)));
  return lengths.reduce((sum, length) => sum + length, 0) > MOST_LETTERS;
}

const MOST_LETTERS = 44;
