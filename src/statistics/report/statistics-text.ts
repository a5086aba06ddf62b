import { line, neutralise } from '../../printing/index.ts';
import { SELECTION, type PartCount, type RatingCount, type Statistics } from '../statistics.ts';

/** In columns. */
const BAR = 24;
/** A list that people read is no longer than this. */
const SHOWN = 10;

/** A row: a name, how many, a bar if it is one of several, and what else is to be said. */
interface Row {
  readonly name: string;
  readonly count: number;
  readonly more?: string;
}

/** The figures for people, with bars. */
export function statisticsText(statistics: Statistics): string {
  const { checks, verdicts, overTime, speakers, topics } = statistics;
  if (checks.total === 0) return line`There is no fact check to count.`;
  return [
    headOf(statistics),
    section('Verdicts', bars(verdicts.map(ofRating))),
    section(
      overTime.by === 'month' ? 'Published, by month' : 'Published, by year',
      bars(overTime.periods.map((one) => ({ name: one.period, count: one.checks, more: shares(one.verdicts) }))),
    ),
    section('Speakers', parts(speakers)),
    section('Topics', parts(topics)),
    sourcesOf(statistics),
    repliesOf(statistics),
    correctionsOf(statistics),
    reviewsOf(statistics),
    line`${SELECTION}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function headOf({ checks: { total, translations, imported, byStatus, byLanguage, published } }: Statistics): string {
  const status = byStatus.map(({ status: name, checks }) => `${checks} ${name}`).join(', ');
  const languages = byLanguage.map(({ language, checks }) => `${language} ${checks}`).join(', ');
  return [
    line`${plural(total, 'fact check')}: ${status}`,
    ...(translations === 0
      ? []
      : [line`${plural(translations, 'translation')}, which the figures below do not count again`]),
    ...(imported === 0 ? [] : [line`${imported} of them imported, without evidence as data`]),
    line`Languages: ${languages}`,
    ...(published === undefined ? [] : [line`Published from ${published.first} to ${published.last}`]),
  ].join('');
}

function sourcesOf({ sources, checks }: Statistics): string {
  if (sources.total === 0) return '';
  const withoutCopy = sources.withoutCopy.length;
  return [
    section('Sources, by kind', bars(sources.byKind.map(({ kind, sources: count }) => ({ name: kind, count })))),
    section(`Whose sources, in how many of ${plural(checks.total, 'fact check')}`, [
      ...bars(top(sources.byMaker).map(({ name, checks: count }) => ({ name, count }))),
      ...rest(sources.byMaker.length),
    ]),
    section(
      'Independent chains behind a claim that a verdict rests on',
      bars(
        sources.byChains.map(({ chains, claims }) => ({
          name: chains >= 3 ? '3 or more' : String(chains),
          count: claims,
        })),
      ),
    ),
    section('Copies', [
      line`  ${sources.onTheWeb - withoutCopy} of ${plural(sources.onTheWeb, 'source')} on the web ${sources.onTheWeb - withoutCopy === 1 ? 'has' : 'have'} a copy in a public archive or in the project.`,
      ...top(sources.withoutCopy).map(({ source, address }) => line`  without one: ${source} ${address}`),
      ...rest(withoutCopy),
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function repliesOf({ replies }: Statistics): string {
  if (replies.total === 0) return '';
  return section(`Requests for comment, in ${plural(replies.checks, 'fact check')}`, [
    ...bars(replies.byOutcome.map(({ outcome, replies: count }) => ({ name: outcome, count }))),
    ...(replies.medianDays === undefined
      ? []
      : [line`  answered after ${plural(replies.medianDays, 'day')} at the median`]),
  ]);
}

function correctionsOf({ corrections, checks }: Statistics): string {
  const { total, byKind, medianDays } = corrections;
  if (total === 0) return section('Corrections', [line`  none`]);
  return section(`Corrections, in ${corrections.checks} of ${plural(checks.total, 'fact check')}`, [
    ...bars(byKind.map(({ kind, corrections: count }) => ({ name: kind, count }))),
    line`  ${corrections.ofRating} of ${total} changed the rating${medianDays === undefined ? '' : `; made ${plural(medianDays, 'day')} after publication at the median`}`,
  ]);
}

function reviewsOf({ reviews: { overdue, coming } }: Statistics): string {
  if (overdue.length + coming.length === 0) return '';
  return section('To be looked at again', [
    line`  ${overdue.length} overdue, ${coming.length} to come`,
    ...top(overdue).map(({ id, reviewBy }) => line`  overdue since ${reviewBy}: ${id}`),
    ...rest(overdue.length),
  ]);
}

function parts(all: readonly PartCount[]): readonly string[] {
  return [
    ...bars(top(all).map((one) => ({ name: one.name, count: one.checks, more: shares(one.verdicts) }))),
    ...rest(all.length),
  ];
}

function ofRating({ label, checks }: RatingCount): Row {
  return { name: label, count: checks };
}

function shares(verdicts: readonly RatingCount[]): string {
  return verdicts.map(({ label, checks }) => `${label} ${checks}`).join(', ');
}

function top<Item>(all: readonly Item[]): readonly Item[] {
  return all.slice(0, SHOWN);
}

function rest(count: number): readonly string[] {
  return count > SHOWN ? [line`  and ${count - SHOWN} more; \`--format json\` lists them all`] : [];
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : line`${title}` + lines.join('');
}

/** Rows with bars, the longest of which stands for the greatest number. */
function bars(rows: readonly Row[]): readonly string[] {
  const names = rows.map(({ name }) => short(neutralise(name)));
  const width = Math.max(...names.map(widthOf));
  const most = Math.max(...rows.map(({ count }) => count));
  const digits = String(most).length;
  return rows.map(({ count, more = '' }, at) => {
    const name = names[at] ?? '';
    const bar = count === 0 ? '' : '█'.repeat(Math.max(1, Math.round((count / most) * BAR)));
    const space = ' '.repeat(width - widthOf(name));
    const end = more === '' ? bar : `${bar.padEnd(BAR)}  ${more}`;
    return line`  ${name}${space}  ${String(count).padStart(digits)}  ${end}`.replace(/ +\n$/, '\n');
  });
}

/** The longest name that leaves room for a bar, in characters. */
const LONGEST = 36;

function short(name: string): string {
  const characters = [...name];
  return characters.length <= LONGEST ? name : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** In columns of a terminal: signs of East Asia take two, marks above and below letters none. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1), 0);
}

const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;

function plural(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
