import { inALine, type ClaimOriginsView, type OriginsView, type RemarkView } from '../../article/index.ts';
import { drawOrigins, type Drawing } from '../drawing/draw-origins.ts';
import { colon } from './colon-html.ts';
import { markup, type Html } from './markup.ts';
import { section, sourceMention, type Page } from './page.ts';
import { shape } from './shape-html.ts';

/** How we know: for each claim the sentence that its chains give, and behind it their picture, with remarks. */
export function howWeKnowHtml(page: Page): Html | false {
  const { view, word } = page;
  const { evidence } = view;
  if (evidence === undefined) return false;
  const claims = evidence.claims.filter(({ stances }) => stances.length > 0);
  return section(
    'how-we-know',
    word(evidence.heading),
    markup`${claims.map((claim) => claimHtml(claim, page))}${remarksHtml(evidence.remarks, page)}<p class="aside legend">${word(evidence.legend)}</p>`,
  );
}

function claimHtml(claim: ClaimOriginsView, page: Page): Html {
  const { view, word } = page;
  const sides = view.glance.rows[claim.number - 1]?.sides ?? [];
  const sentences = inALine(
    sides.map(({ sentence }) => sentence),
    ({ text }) => text,
  );
  return markup`<details class="known"><summary><span class="label">${word(claim.label)}</span> ${sides.length === 0 ? claim.text : word(sentences)}</summary>
<div id="known-${claim.claim}"><p><a href="#claim-${claim.claim}">${claim.text}</a></p>
${claim.stances.map((origins) => originsHtml(origins, claim, page))}</div></details>
`;
}

function originsHtml(origins: OriginsView, claim: ClaimOriginsView, page: Page): Html {
  const { view, word } = page;
  const { stance, stanceLabel, itemsLabel, independentLabel } = origins;
  const drawing = {
    id: `origins-${claim.claim}-${stance}`,
    dir: view.dir,
    claim: claim.label,
    basedOn: view.evidence?.basedOn ?? '',
  };
  return markup`<p class="tally"><span class="stance is-${stance}">${shape(stance)}${word(stanceLabel)}</span> <span>${word(itemsLabel)}</span> <strong>${word(independentLabel)}</strong></p>
${groupsHtml(origins, drawing)}${remarksHtml(origins.remarks, page)}`;
}

/** One group alone makes no picture. */
function groupsHtml(origins: OriginsView, drawing: Drawing): Html | false {
  const [only, ...others] = origins.houses;
  if (only === undefined) return false;
  if (others.length > 0) return drawOrigins(origins, drawing);
  return markup`<p class="origin">${[only.name, ...only.notes].join(' · ')}</p>\n`;
}

function remarksHtml(remarks: readonly RemarkView[], { view, word }: Page): Html | false {
  if (remarks.length === 0) return false;
  const items = remarks.map(
    ({ label, text, source }) =>
      markup`<li>${word(label)}${text !== undefined && markup`${colon(view)}<strong>${text}</strong>`}${source && markup` ${sourceMention(source)}`}</li>\n`,
  );
  return markup`<ul class="remarks">\n${items}</ul>\n`;
}
