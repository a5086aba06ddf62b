import { outdatedSince, type CheckContext, type Correction, type FactCheck, type Id } from '../model/index.ts';
import type { BylineView, CorrectionView, NoticeView } from './article-view.ts';
import type { ClaimView } from './claim-view.ts';
import { viewParty } from './view-party.ts';
import { changeOf, viewCorrections } from './view-corrections.ts';
import { tidy, type Wording } from './wording.ts';

const WORDS_A_MINUTE = 220;
/** Characters of scripts that do not put spaces between words, a minute. */
const CHARACTERS_A_MINUTE = 450;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Who wrote and edited the check, when, and how long it takes to read. */
export function viewByline(context: CheckContext, wording: Wording, claims: readonly ClaimView[]): BylineView {
  const { check } = context;
  const open = claims.flatMap(({ evidence }) => evidence.flatMap(({ id, open: isOpen }) => (isOpen ? [id] : [])));
  const minutes = minutesToRead(context, new Set(open));
  return {
    authors: (check.authors ?? []).map((id) => viewParty(id, context, wording)),
    editors: (check.editors ?? []).map((id) => viewParty(id, context, wording)),
    published: check.published === undefined ? undefined : wording.date(check.published),
    updated: check.updated === undefined ? undefined : wording.date(check.updated),
    minutes,
    readingTime: wording.plural(wording.words.readingTime, minutes),
  };
}

/** What a reader must know first; of the corrections only the newest that is more than a slip. */
export function viewNotices(context: CheckContext, wording: Wording): readonly NoticeView[] {
  const { words } = wording;
  const { status = 'draft' } = context.check;
  const imported = importedNotice(context.check, wording);
  if (status === 'draft' || status === 'review') return [{ kind: status, label: words.notices[status] }, ...imported];
  if (status === 'withdrawn')
    return [{ kind: 'withdrawn', label: words.notices.withdrawn, ...withdrawalOf(context, wording) }];
  const outdated = outdatedNotice(context, wording);
  const newest = viewCorrections(context, wording).find(({ kind }) => kind !== 'minor');
  // Of an original that was corrected since, one box says both.
  const isSaid = newest?.lang !== undefined && outdated[0]?.date?.iso === newest.date.iso;
  return [...(newest === undefined || isSaid ? [] : [correctedNotice(newest, wording)]), ...outdated, ...imported];
}

/** That nothing here proves what a check says that was made elsewhere, and where it was. */
function importedNotice(
  { imported, evidence }: FactCheck,
  { words: { notices }, colon }: Wording,
): readonly NoticeView[] {
  if (imported === undefined) return [];
  const from = tidy(imported.from);
  const label = evidence === undefined ? notices.imported : notices.importedInPart;
  return [
    isWebAddress(from)
      ? { kind: 'imported', label, link: { label: notices.importedFrom, address: from } }
      : { kind: 'imported', label, text: `${notices.importedFrom}${colon}${from}` },
  ];
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

function correctedNotice({ label, date, text, lang, dir, ...ratings }: CorrectionView, wording: Wording): NoticeView {
  return { kind: 'corrected', label, text, lang, dir, date, change: changeOf(ratings, wording) };
}

/** A translation that does not say what its original has said since makes no claim to be current. */
function outdatedNotice(context: CheckContext, wording: Wording): readonly NoticeView[] {
  const { check, translates } = context;
  const since = translates && outdatedSince(translates.check, check);
  if (translates === undefined || since === undefined) return [];
  // What its readers were told, in the words of the original.
  const told = viewCorrections(context, wording).find(({ date, kind }) => date.iso === since && kind !== 'minor');
  return [
    {
      kind: 'outdated',
      label: wording.words.notices.outdated,
      date: wording.date(since),
      ...(told && { text: told.text, lang: told.lang, dir: told.dir, change: changeOf(told, wording) }),
    },
  ];
}

/** Why a check was withdrawn; of a translation that does not say so itself, why its original was. */
function withdrawalOf({ check, translates }: CheckContext, wording: Wording): Omit<NoticeView, 'kind' | 'label'> {
  const own = check.corrections?.find(isWithdrawal);
  const why = own ?? translates?.check.corrections?.find(isWithdrawal);
  if (why === undefined) return {};
  return {
    ...wording.passage(why.text, own === undefined ? translates?.language : undefined),
    date: wording.date(why.date),
  };
}

function isWithdrawal({ kind }: Correction): boolean {
  return kind === 'withdrawal';
}

/** Of the evidence, what stands open on the page. */
function minutesToRead({ check }: CheckContext, open: ReadonlySet<Id>): number {
  const { statement, verdict, article = '', standfirst = '', claims = {}, evidence = {}, replies = [] } = check;
  const items = Object.entries(evidence).map(([id, { shows, quote = '' }]) =>
    open.has(id) ? `${shows} ${quote}` : '',
  );
  const prose = [
    standfirst,
    statement.quote ?? '',
    verdict?.summary ?? '',
    verdict?.reasoning ?? '',
    article.replaceAll(/\[@[^[\]]*\]/g, ''),
    ...Object.values(claims).map(({ text }) => text),
    ...items,
    ...replies.map(({ text = '', quote = '', reason = '' }) => `${text} ${quote} ${reason}`),
  ].join(' ');
  const characters = prose.match(UNSPACED)?.length ?? 0;
  const words = prose.replaceAll(UNSPACED, ' ').match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE));
}
