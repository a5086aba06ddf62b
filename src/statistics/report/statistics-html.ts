import { markup, styleSheet, type Html } from '../../render/html/markup.ts';
import { ratingColour } from '../../render/html/rating-colours.ts';
import { STATISTICS_CSS } from '../../theme/compiled/css.js';
import { SELECTION, type RatingCount, type Statistics } from '../statistics.ts';
import { barHtml, type Stretch } from './bar-html.ts';
import { tablesOf, type ReportTable, type TableRow } from './tables.ts';

/** Whose figures they are, and as of which day. */
interface ReportOf {
  readonly publisher: string;
  readonly today: string;
}

/** A page shows no more of a list; the JSON has them all. */
const SHOWN = 30;

/** The figures as one page that stands alone: tables with bars, without a script, and nothing is loaded. */
export function statisticsHtml(statistics: Statistics, { publisher, today }: ReportOf): string {
  const { checks, verdicts, sources, reviews } = statistics;
  const title = `${publisher}: fact checks in figures`;
  const period = checks.published && `, published from ${checks.published.first} to ${checks.published.last}`;
  const withoutCopy = sources.withoutCopy.map(({ source, address }) => `${source}: ${address}`);
  const overdue = reviews.overdue.map(({ id, reviewBy }) => `${id}, since ${reviewBy}`);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Factwright">
<title>${title}</title>
<style>${styleSheet(STATISTICS_CSS)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="about">${checks.total} fact checks${period}, and ${checks.translations} translations of them${checks.imported > 0 && `; ${checks.imported} were imported, without evidence as data`}. As of ${today}.</p>
<p class="selection">${SELECTION}</p>
${keyOf(verdicts)}${tablesOf(statistics).map(tableHtml)}${listHtml('Without a copy', withoutCopy)}${listHtml('Overdue for another look', overdue)}</main>
</body>
</html>
`.html;
}

function keyOf(verdicts: readonly RatingCount[]): Html | false {
  if (verdicts.length === 0) return false;
  return markup`<ul class="key" aria-label="Colours">
${verdicts.map(
  (one) =>
    markup`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="${ratingColour(one)}"/></svg> ${one.label}</li>\n`,
)}</ul>
`;
}

function tableHtml({ title, head, rows, note }: ReportTable): Html {
  const shown = rows.slice(0, SHOWN);
  const most = Math.max(...shown.map(({ count }) => count));
  return markup`<section>
<h2>${title}</h2>
<div class="wide" tabindex="0" role="group" aria-label="${title}">
<table>
<thead><tr><th scope="col">${head}</th><th scope="col" class="count">Number</th><th scope="col" class="bar">Share</th></tr></thead>
<tbody>
${shown.map(
  (row) =>
    markup`<tr><th scope="row"><bdi>${row.name}</bdi></th><td class="count">${row.count}</td><td class="bar">${barHtml(stretchesOf(row), most)}</td></tr>\n`,
)}</tbody>
</table>
</div>
${moreThan(rows.length)}${note !== undefined && markup`<p class="about">${note}</p>\n`}</section>
`;
}

/** A bar in one colour, or in those of the ratings; what has no rating comes last. */
function stretchesOf({ count, verdicts = [] }: TableRow): readonly Stretch[] {
  const rated = verdicts.map((one) => ({ count: one.checks, label: one.label, colour: ratingColour(one) }));
  const left = count - rated.reduce((sum, one) => sum + one.count, 0);
  return left > 0 ? [...rated, { count: left }] : rated;
}

function listHtml(title: string, items: readonly string[]): Html | false {
  if (items.length === 0) return false;
  return markup`<section>
<h2>${title}</h2>
<ul>
${items.slice(0, SHOWN).map((item) => markup`<li>${item}</li>\n`)}</ul>
${moreThan(items.length)}</section>
`;
}

function moreThan(count: number): Html | false {
  return count > SHOWN && markup`<p class="about">And ${count - SHOWN} more.</p>\n`;
}
