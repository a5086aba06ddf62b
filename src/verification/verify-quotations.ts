import {
  firstReadIn,
  quotedFrom,
  quotedIn,
  type Assurance,
  type CheckContext,
  type Id,
  type QuotationState,
  type QuotedWords,
  type Verification,
} from '../model/index.ts';
import { matchQuote, noteInWords, type QuoteMatch } from '../quotes/index.ts';
import { assuranceOf, type StoredText } from '../snapshots/index.ts';
import type { ReadableText, IndexOf } from './text-indexes.ts';

/** A check, and how the stored texts of its sources are come by. */
export interface Quoting extends Pick<CheckContext, 'check' | 'language' | 'sources'> {
  storedTextOf(source: Id): StoredText;
  readonly indexOf: IndexOf;
}

/** The same, with what is found along `seenIn`. */
interface Looking extends Quoting {
  /** The first source along `seenIn` that is stored. */
  readonly storedAlong: (source: Id) => Id | undefined;
}

/** Words that should be in a source. */
interface Quotation extends QuotedWords {
  readonly source: Id;
}

/** Looks every quotation of a check up in the stored text of its source or, second-hand, where we read of that source. */
export function verifyQuotations(quoting: Quoting): Verification {
  const { check, language, sources } = quoting;
  const isStored = (id: Id): boolean => quoting.storedTextOf(id).text !== undefined;
  const context = {
    ...quoting,
    storedTextOf: (id: Id) => quoting.storedTextOf(id),
    storedAlong: firstReadIn(sources, isStored),
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
    heldSources: new Map(Object.keys(sources).flatMap((id) => held(context, id))),
  };
}

/** An answer may have come by telephone, so that nothing can be stored of it. */
function lookUpReply(context: Looking, words: QuotedWords, source: Id | undefined): QuotationState {
  if (source !== undefined) return lookUp(context, { ...words, source });
  return { result: 'unchecked', reason: 'no-source', secondHand: false, notes: [] };
}

function held(context: Quoting, id: Id): readonly (readonly [Id, Assurance])[] {
  const stored = context.storedTextOf(id);
  return stored.text === undefined ? [] : [[id, assuranceOf(stored.snapshot)]];
}

function lookUp(context: Looking, quotation: Quotation): QuotationState {
  const own = context.storedTextOf(quotation.source);
  if (own.text !== undefined) return lookFirstHand(context, own, quotation);
  const along = context.storedAlong(quotation.source);
  const stored = along === undefined ? undefined : context.storedTextOf(along);
  if (along !== undefined && stored?.text !== undefined)
    return lookSecondHand(context, { source: along, stored }, quotation);
  return { result: 'unchecked', reason: own.missing, secondHand: false, notes: [] };
}

function lookFirstHand(
  context: Quoting,
  stored: ReadableText,
  { source, quote, original, isTranslation }: Quotation,
): QuotationState {
  if (isTranslation && original === undefined)
    return { result: 'unchecked', reason: 'no-original', secondHand: false, notes: [] };
  const words = original === undefined ? ('quote' as const) : ('original' as const);
  return stateOf(matchIn(context, { source, stored }, original ?? quote), { source, stored, words, secondHand: false });
}

/** Who reports words may have translated them already: either wording may stand there. */
function lookSecondHand(
  context: Quoting,
  place: { readonly source: Id; readonly stored: ReadableText },
  { quote, original }: Quotation,
): QuotationState {
  const asPrinted = stateOf(matchIn(context, place, original ?? quote), {
    ...place,
    words: original === undefined ? 'quote' : 'original',
    secondHand: true,
  });
  if (original === undefined || passes(asPrinted)) return asPrinted;
  const asQuoted = stateOf(matchIn(context, place, quote), { ...place, words: 'quote', secondHand: true });
  return passes(asQuoted) || asQuoted.result === 'altered' ? asQuoted : asPrinted;
}

function passes({ result }: QuotationState): boolean {
  return result === 'exact' || result === 'edited';
}

function matchIn(
  { indexOf, sources }: Quoting,
  { source, stored }: { readonly source: Id; readonly stored: ReadableText },
  words: string,
): QuoteMatch {
  return matchQuote(indexOf(stored, sources[source]?.language), words);
}

interface SearchedText {
  readonly source: Id;
  readonly stored: ReadableText;
  readonly words: 'quote' | 'original';
  readonly secondHand: boolean;
}

function stateOf(match: QuoteMatch, { source, stored, words, secondHand }: SearchedText): QuotationState {
  const { result, notes, warnings, start, end, occurrences, fragment, difference } = match;
  // What is not in an excerpt may still be in the source.
  if (result === 'absent' && stored.isExcerpt) return { result: 'unchecked', reason: 'excerpt', secondHand, notes: [] };
  return {
    result,
    secondHand,
    notes: notes.map(noteInWords),
    warnings: warnings.filter(({ kind }) => kind !== 'repeated').map(({ message }) => message),
    found: {
      source,
      words,
      occurrences,
      ...(start === undefined || end === undefined ? {} : { start, end }),
      fragment,
    },
    difference: difference && { message: difference.message, why: difference.why },
  };
}
