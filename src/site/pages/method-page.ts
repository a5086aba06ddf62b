import { viewOfScale } from '../../article/index.ts';
import type { Policies, Rating } from '../../model/index.ts';
import { webAddress } from '../../render/address.ts';
import { passage } from '../../render/html/page.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { shape } from '../../render/html/shape-html.ts';
import type { Place } from '../frame/place.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';
import { NORMS } from './norms.ts';
import { plainPage } from './plain-page.ts';

/** How the checks are made: the scale, from true to false, and what each rating means; what a program checks; the policies. */
export function methodPage(site: Site, place: Place): SiteFile {
  const { method } = place.language.words;
  const { ratings } = site.scale;
  const [valued, others] = [
    ratings.filter(({ value }) => value !== undefined),
    ratings.filter(({ value }) => value === undefined),
  ];
  return plainPage(site, {
    place,
    name: method.heading,
    description: `${method.heading} – ${place.language.title}`,
    content: markup`<section aria-labelledby="t-ratings"><h2 id="t-ratings">${method.ratings}</h2>
${valued.length > 0 && markup`<h3>${method.onScale}</h3>\n${scaleHtml(valued, site, place)}${meaningsHtml(valued, site, place)}`}${others.length > 0 && markup`<h3>${method.offScale}</h3>\n${meaningsHtml(others, site, place)}`}</section>
${machineHtml(site, place)}${policiesHtml(site, place)}`,
  });
}

/** The ratings as steps of one line; what they are called is said next to it. */
function scaleHtml(ratings: readonly Rating[], site: Site, place: Place): Html {
  const steps = ratings.map(
    (rating) =>
      markup`<li class="rating-${rating.id}"><a href="#rating-${rating.id}">${shape(rating.class)}${labelHtml(rating, site, place)}</a></li>\n`,
  );
  return markup`<ol class="drawn-scale">\n${steps}</ol>\n`;
}

function meaningsHtml(ratings: readonly Rating[], site: Site, place: Place): Html {
  const items = ratings.map(
    (rating) =>
      markup`<div class="rating-${rating.id}" id="rating-${rating.id}"><dt class="chip">${shape(rating.class)}${labelHtml(rating, site, place)}</dt><dd>${localHtml(rating.definition, site, place)}</dd></div>\n`,
  );
  return markup`<dl class="meanings">\n${items}</dl>\n`;
}

function labelHtml({ label }: Rating, site: Site, place: Place): Html {
  return markup`<span>${localHtml(label, site, place)}</span>`;
}

/** A text of the scale, marked with its language where that is not the page's. */
function localHtml(text: Rating['label'], { settings }: Site, { language }: Place): Html {
  return passage(viewOfScale(text, language.wording, settings));
}

function machineHtml({ rules }: Site, { language: { words } }: Place): Html | false {
  const { machine, machineIntro, norms, ruleNames } = words.method;
  const kept = NORMS.filter(([, ...names]) => names.every((name) => rules.has(name)));
  if (kept.length === 0) return false;
  const names = [...rules].toSorted().map((name) => markup`<li><code>${name}</code></li>\n`);
  return markup`<section aria-labelledby="t-machine"><h2 id="t-machine">${machine}</h2>
<p>${machineIntro}</p>
<ul class="norms">\n${kept.map(([norm]) => markup`<li>${norms[norm]}</li>\n`)}</ul>
<details><summary>${ruleNames}</summary>
<ul class="rules" lang="en" dir="ltr">\n${names}</ul>
</details>
</section>
`;
}

function policiesHtml({ settings }: Site, { language: { words, wording } }: Place): Html | false {
  const { policies = {} } = settings.publisher;
  const kinds: readonly (keyof Policies)[] = ['methodology', 'corrections', 'report', 'funding', 'ethics'];
  const items = kinds.flatMap((kind) => {
    const address = webAddress(policies[kind]);
    return address === undefined ? [] : [markup`<li><a href="${address}">${wording.words.policies[kind]}</a></li>\n`];
  });
  return (
    items.length > 0 &&
    markup`<section aria-labelledby="t-policies"><h2 id="t-policies">${words.method.policies}</h2>\n<ul>\n${items}</ul>\n</section>\n`
  );
}
