import {
  firstReadIn,
  quotedFrom,
  quotedIn,
  type Assurance,
  type CheckContext,
  type Id,
  type LanguageTag,
  type QuotationState,
  type QuotedWords,
  type Verification,
} from '../model/index.ts';
import { hintFor, matchQuote, noteInWords, unmarkedEdit, type QuoteMatch } from '../quotes/index.ts';
import { assuranceOf, type SourceReceipts, type StoredText } from '../snapshots/index.ts';
import { stateByReceipt } from './state-by-receipt.ts';
import type { ReadableText, IndexOf } from './text-indexes.ts';

/** A check, and how the stored texts of its sources are come by. */
export interface Quoting extends Pick<CheckContext, 'check' | 'language' | 'sources'> {
  storedTextOf(source: Id): StoredText;
  /** The receipts that are kept of a source instead of a copy. */
  receiptsOf(source: Id): SourceReceipts | 'other-address' | undefined;
  readonly indexOf: IndexOf;
  /** Told of every search in a text, in the order in which they are made. */
  readonly searched?: (search: Search) => void;
}

/** Words that were looked for in the text of a source, by the rules of a language. */
export interface Search {
  readonly source: Id;
  readonly words: string;
  readonly language: LanguageTag | undefined;
  readonly match: QuoteMatch;
}

/** The same, with what is found along `seenIn`. */
interface Looking extends Quoting {
  /** The first source along `seenIn` of which a copy or receipts are kept. */
  readonly storedAlong: (source: Id) => Id | undefined;
  /** Where words of a source are looked for; each is sought once. */
  readonly placeIn: (source: Id) => Place | undefined;
}

/** Words that should be in a source. */
interface Quotation extends QuotedWords {
  readonly source: Id;
}

/** Looks every quotation of a check up in the stored text of its source or, second-hand, where we read of that source. */
export function verifyQuotations(quoting: Quoting): Verification {
  const { check, language, sources } = quoting;
  const places = new Map(Object.keys(sources).map((id) => [id, placeOf(quoting, id)]));
  // Written out: to spread an object costs more than all else here, where nothing is kept.
  const context: Looking = {
    check,
    language,
    sources,
    indexOf: quoting.indexOf,
    searched: quoting.searched,
    storedTextOf: (id: Id) => quoting.storedTextOf(id),
    receiptsOf: (id: Id) => quoting.receiptsOf(id),
    placeIn: (id: Id) => places.get(id),
    storedAlong: firstReadIn(sources, (id) => places.get(id) !== undefined),
  };
  const { evidence = {}, replies = [], statement } = check;
  const quotations = Object.entries(evidence).flatMap(([id, item]) => {
    const words = quotedIn(item);
    return words === undefined ? [] : [[id, lookUp(context, { ...words, source: item.source })] as const];
  });
  const answers = replies.flatMap((reply, index) => {
    const words = quotedIn(reply);
    return words === undefined ? [] : [[index, lookUpReply(context, words, reply.source)] as const];
  });
  const said = quotedFrom(statement, language);
  return {
    quotations: new Map(quotations),
    replies: new Map(answers),
    statement:
      said === undefined || statement.source === undefined
        ? undefined
        : lookUp(context, { ...said, source: statement.source }),
    heldSources: new Map([...places.values()].flatMap((place) => held(place))),
    receiptSources: new Map([...places.values()].flatMap((place) => onlyReceipts(place))),
  };
}

/** An answer may have come by telephone, so that nothing can be stored of it. */
function lookUpReply(context: Looking, words: QuotedWords, source: Id | undefined): QuotationState {
  if (source !== undefined) return lookUp(context, { ...words, source });
  return { result: 'unchecked', reason: 'no-source', secondHand: false, notes: [] };
}

function held(place: Place | undefined): readonly (readonly [Id, Assurance])[] {
  return place?.stored === undefined ? [] : [[place.source, assuranceOf(place.stored.snapshot)]];
}

function onlyReceipts(place: Place | undefined): readonly (readonly [Id, Assurance])[] {
  return place?.receipts === undefined ? [] : [[place.source, assuranceOf({ method: place.receipts.text.method })]];
}

/** Where words of a source are looked for. */
type Place =
  | { readonly source: Id; readonly stored: ReadableText; readonly receipts?: never }
  | { readonly source: Id; readonly stored?: never; readonly receipts: SourceReceipts };

function placeOf(context: Quoting, source: Id): Place | undefined {
  const stored = context.storedTextOf(source);
  if (stored.text !== undefined) return { source, stored };
  // What is not as the lock says cannot be made good by a receipt next to it.
  if (stored.missing === 'tampered') return undefined;
  const receipts = context.receiptsOf(source);
  return receipts === undefined || receipts === 'other-address' ? undefined : { source, receipts };
}

function lookUp(context: Looking, quotation: Quotation): QuotationState {
  const own = context.placeIn(quotation.source);
  if (own !== undefined) return lookFirstHand(context, own, quotation);
  const along = context.storedAlong(quotation.source);
  const place = along === undefined ? undefined : context.placeIn(along);
  if (place !== undefined) return lookSecondHand(context, place, quotation);
  const isElsewhere = context.receiptsOf(quotation.source) === 'other-address';
  const reason = isElsewhere ? 'receipt-of-other-address' : context.storedTextOf(quotation.source).missing;
  return { result: 'unchecked', reason, secondHand: false, notes: [] };
}

function lookFirstHand(context: Quoting, place: Place, { quote, original, isTranslation }: Quotation): QuotationState {
  if (isTranslation && original === undefined)
    return { result: 'unchecked', reason: 'no-original', secondHand: false, notes: [] };
  const words = original === undefined ? ('quote' as const) : ('original' as const);
  return stateIn(context, place, { text: original ?? quote, words, secondHand: false });
}

/** Who reports words may have translated them already: either wording may stand there. */
function lookSecondHand(context: Quoting, place: Place, { quote, original }: Quotation): QuotationState {
  const asPrinted = stateIn(context, place, {
    text: original ?? quote,
    words: original === undefined ? 'quote' : 'original',
    secondHand: true,
  });
  if (original === undefined || passes(asPrinted)) return asPrinted;
  const asQuoted = stateIn(context, place, { text: quote, words: 'quote', secondHand: true });
  // What has no receipt may be there.
  const decides = passes(asQuoted) || asQuoted.result === 'altered' || asQuoted.result === 'unchecked';
  return decides ? asQuoted : asPrinted;
}

function passes({ result }: QuotationState): boolean {
  return result === 'exact' || result === 'edited';
}

/** What is looked for. */
interface Wanted {
  readonly text: string;
  readonly words: 'quote' | 'original';
  readonly secondHand: boolean;
}

function stateIn(context: Quoting, { source, stored, receipts }: Place, wanted: Wanted): QuotationState {
  const language = context.sources[source]?.language;
  const { text, words, secondHand } = wanted;
  if (receipts !== undefined) return stateByReceipt(receipts, { source, language, text, words, secondHand });
  const match = matchQuote(context.indexOf(stored, language), text);
  context.searched?.({ source, words: text, language, match });
  return stateOf(match, { source, stored, text, words, secondHand });
}

interface SearchedText {
  readonly source: Id;
  readonly stored: ReadableText;
  readonly text: string;
  readonly words: 'quote' | 'original';
  readonly secondHand: boolean;
}

function stateOf(match: QuoteMatch, { source, stored, text, words, secondHand }: SearchedText): QuotationState {
  const { result, notes, warnings, leftOut, start, end, occurrences, fragment, difference } = match;
  // What is not in an excerpt may still be in the source.
  if (result === 'absent' && stored.isExcerpt) return { result: 'unchecked', reason: 'excerpt', secondHand, notes: [] };
  return {
    result,
    secondHand,
    notes: notes.map(noteInWords),
    unmarked: result === 'edited' ? unmarkedEdit(notes.map(({ kind }) => kind)) : undefined,
    warnings: warnings.filter(({ kind }) => kind !== 'repeated').map(({ message }) => message),
    leftOut,
    found: {
      source,
      words,
      occurrences,
      ...(start === undefined || end === undefined ? {} : { start, end }),
      fragment,
    },
    difference: difference && {
      message: difference.message,
      why: difference.why,
      hint: hintFor(result, difference),
      // If they are there twice, either may be meant.
      ...(difference.quote !== '' && text.split(difference.quote).length === 2 ? { words: difference.quote } : {}),
    },
  };
}
