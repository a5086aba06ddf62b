import {
  asList,
  everyQuotation,
  type CheckContext,
  type FactCheck,
  type Id,
  type QuotationResult,
  type Quoting,
  type Stance,
} from '../../model/index.ts';
import {
  isAnonymous,
  isUnattributed,
  nameGroup,
  traceOf,
  type ItemProvenance,
  type Link,
  type Provenance,
} from '../../provenance/index.ts';
import { neutralise, withoutCommands } from '../../printing/index.ts';
import type { Style } from '../index.ts';
import { judgeVerdict, singlePoints, standingOf } from '../../verdict/index.ts';
import { circlesOf } from './evidence-circles.ts';

/** The evidence of one fact check as a fact-checker reads it: per claim and side, who knows it from whom, and what hangs on what. */
export function evidenceText(subject: CheckContext, style: Style): string {
  const { id, check } = subject;
  const claims = Object.entries(check.claims ?? {}).map(([claim, { text, finding, decisive }]) =>
    [
      `${style.strong(neutralise(claim))}${finding === undefined ? '' : ` ${style.info(finding)}`}${decisive === false ? style.dim(' (not decisive)') : ''}`,
      `  ${style.dim(oneLine(text))}`,
      ...sideLines(subject, claim, 'rebuts', style),
      ...sideLines(subject, claim, 'supports', style),
    ].join('\n'),
  );
  return withoutCommands(`${[style.strong(neutralise(id)), ...claims, ...wholeLines(subject, style)].join('\n\n')}\n`);
}

function sideLines(subject: CheckContext, claim: Id, stance: Stance, style: Style): readonly string[] {
  const provenance = traceOf(subject)({ claim, stances: [stance] });
  const { items, independent, outlets, roots, chains } = provenance;
  if (items.length === 0) return [`  ${stance}: ${style.dim('nothing')}`];
  const head = `  ${stance}: ${style.strong(inWords(independent))}, ${counted(items.length, 'item')}, ${counted(outlets.length, 'outlet')}, ${counted(roots.length, 'origin')}`;
  const ways = chains.map(
    (chain, index) => `    ${index + 1}. ${chain.map((link) => named(link, subject)).join(' → ')}`,
  );
  return [head, ...ways, ...remarks(provenance, subject).map((remark) => `    ${style.dim('·')} ${remark}`)];
}

function remarks(
  { items, independent, notStated, largestShare, interested, narrows }: Provenance,
  subject: CheckContext,
): readonly string[] {
  const which = (holds: (item: ItemProvenance) => boolean, label: string): readonly string[] => {
    const found = items.filter(holds);
    return found.length === 0
      ? []
      : [`${label}: ${found.length} of ${items.length} (${ids(found.map(({ id }) => id))})`];
  };
  const [narrow] = narrows;
  return [
    ...notStated.map(
      (chain) =>
        `one chain does not count, as its origin is not stated: ${chain.map((link) => named(link, subject)).join(' → ')}`,
    ),
    ...(interested ? ["all of it comes from the speaker's side"] : []),
    ...(independent === 1 && items.length > 1 && narrow !== undefined
      ? [`everything goes through ${named(narrow, subject)}`]
      : []),
    ...(largestShare === undefined || largestShare.items < 2
      ? []
      : [
          `largest share: ${Math.round(largestShare.share * 100)} % through ${neutralise(largestShare.source)} (${largestShare.items} of ${items.length})`,
        ]),
    ...which(isAnonymous, 'from people who are not named'),
    ...which(isUnattributed, 'origin not stated'),
    ...which(({ secondHand }) => secondHand, 'second-hand'),
    ...which(({ held }) => held, 'quotation verified in the source itself'),
  ];
}

/** What concerns the check as a whole. */
function wholeLines(subject: CheckContext, style: Style): readonly string[] {
  const standing = standingOf(subject);
  const problems = standing === undefined ? [] : judgeVerdict(standing).map(({ message }) => message);
  const points = standing === undefined ? [] : singlePoints(standing).map(({ message }) => message);
  const verdict = subject.check.verdict?.rating;
  return [
    ...block('Quotations', quotationLines(subject), style),
    ...block('Circles', circlesOf(subject), style),
    ...block('Single points of failure', points, style),
    ...block(verdict === undefined ? 'Verdict' : `The verdict ${verdict} does not follow`, problems, style),
  ];
}

function block(heading: string, lines: readonly string[], style: Style): readonly string[] {
  if (lines.length === 0) return [];
  return [[style.strong(neutralise(heading)), ...lines.map((line) => `  ${neutralise(line)}`)].join('\n')];
}

function quotationLines({ check, verification }: CheckContext): readonly string[] {
  const results: readonly QuotationResult[] = ['exact', 'edited', 'altered', 'absent', 'unchecked'];
  const all = everyQuotation(verification).map(({ quoting, state }) => ({ name: nameOf(quoting, check), state }));
  const line = (label: string, found: typeof all): readonly string[] =>
    found.length === 0 ? [] : [`${label}: ${found.length} of ${all.length} (${ids(found.map(({ name }) => name))})`];
  return [
    ...results.flatMap((result) =>
      line(
        result,
        all.filter(({ state }) => state.result === result),
      ),
    ),
    ...line(
      'looked for in the original language, of which the quotation is a translation',
      all.filter(({ state }) => state.found?.words === 'original'),
    ),
    ...line(
      'by receipt, in a copy that is not kept',
      all.filter(({ state }) => state.receipt !== undefined),
    ),
  ];
}

function nameOf(quoting: Quoting, { replies = [] }: FactCheck): string {
  if (quoting.of === 'evidence') return quoting.id;
  return quoting.of === 'statement' ? 'the statement' : `the reply of ${replies[quoting.index]?.to ?? ''}`;
}

/** A group, with those of its people whose sources the chain uses. */
function named(link: Link, { parties, sources }: CheckContext): string {
  if (link === 'not-stated') return 'origin not stated';
  const { group } = link;
  const heard = new Set(link.sources.flatMap((source) => asList(sources[source]?.by)));
  const authors = group.authors.filter((author) => heard.has(author) || group.heads.length > 1);
  return oneLine(
    nameGroup(
      { heads: group.heads, authors },
      {
        nameOf: (party) => parties[party]?.name ?? (party === 'unknown' ? 'unknown author' : party),
        list: (names) => names.join(' with '),
      },
    ),
  );
}

/** The most ids that a line names. */
const MOST_IDS = 6;

function ids(all: readonly Id[]): string {
  const more = all.length > MOST_IDS ? [`${all.length - MOST_IDS} more`] : [];
  return [...all.slice(0, MOST_IDS).map(neutralise), ...more].join(', ');
}

function inWords(independent: number): string {
  return independent === 0 ? 'no chain leads back to an origin' : counted(independent, 'independent chain');
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function oneLine(text: string): string {
  return neutralise(text.replaceAll(/\s+/g, ' ').trim());
}
