import type { VerdictView } from '../../article/index.ts';
import { CLASS_COLOURS } from '../../theme/shapes.ts';
import { markup, type Html } from './markup.ts';
import { language, passage, section, type Page } from './page.ts';
import { shape } from './shape-html.ts';

/** The verdict: word, shape, colour, place on the scale, and why in a sentence. */
export function verdictHtml(page: Page): Html {
  const { view, word } = page;
  const { verdict, words } = view;
  if (verdict === undefined) return section('verdict', word(words.verdict), markup`<p>${word(words.noVerdict)}</p>`);
  const meaning =
    verdict.definition.text !== '' &&
    markup`<p class="meaning"><span class="label">${word(words.meaning)}</span> ${passage(verdict.definition)}</p>`;
  return section(
    'verdict',
    word(words.verdict),
    verdict.withdrawn === undefined
      ? markup`<p class="rating"${language(verdict.label)}>${shape(verdict.class)}<span>${verdict.label.text}</span></p>
${scaleHtml(verdict, page)}
<p class="because">${verdict.summary}</p>
${meaning}`
      : withdrawnHtml(verdict, page),
  );
}

/** A verdict that no longer stands: struck through, without its colour and its place on the scale. */
function withdrawnHtml({ label, summary, withdrawn }: VerdictView, { view, word }: Page): Html {
  const { text, ...other } = view.notices.find(({ kind }) => kind === 'withdrawn') ?? {};
  return markup`<p><strong>${word(withdrawn ?? '')}</strong></p>
${text !== undefined && markup`<p${language(other)}>${text}</p>`}
<p class="because"><s${language(label)}>${label.text}</s></p>
<p class="meaning"><s>${summary}</s></p>`;
}

/** The custom properties that colour the verdict; the text on the badge is white or black, whichever reads better. */
export function verdictCss(verdict: VerdictView | undefined): string {
  const own = verdict?.colour !== undefined && /^#[0-9a-f]{6}$/i.test(verdict.colour) ? verdict.colour : undefined;
  const colour = own ?? (verdict && CLASS_COLOURS[verdict.class]) ?? '#5b6470';
  const ink = luminance(colour) > 0.179 ? '#000' : '#fff';
  return `:root{--rating:${colour.toLowerCase()};--on-rating:${ink}}`;
}

function scaleHtml({ steps }: VerdictView, { view, word }: Page): Html | false {
  if (steps.length === 0) return false;
  const items = steps.map(
    ({ label, current }) =>
      markup`<li${current && markup` aria-current="true"`}>${passage(label, markup`<span class="step">${label.text}</span>`)}</li>\n`,
  );
  return markup`<p class="unseen">${word(view.words.scale)}</p>
<ol class="scale">
${items}</ol>`;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
