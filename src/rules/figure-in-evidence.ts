import { placeInWords } from '../diagnostics/index.ts';
import { isVoid, type Evidence, type Id, type LanguageTag } from '../model/index.ts';
import { comparedQuotation, comparedTexts, type ComparedText, type FigureSubject } from './figures/compared-texts.ts';
import { effortFor, wrongFigures, type Comparison } from './figures/contradicted.ts';
import { readFigures, type BareNumber, type Figures } from './figures/read-figures.ts';
import type { Rule, RuleFinding } from './rule.ts';

/**
 * No figure says another number than the quotation that it rests on gives for the same thing. One that no quotation
 * gives is no finding, nor one that is rounded, follows from the quoted ones, or is the statement's or the workings'.
 */
export const figureInEvidence: Rule = {
  name: 'figure-in-evidence',
  level: 'warning',
  alsoTranslations: true,
  summary: 'No figure differs from the one that the quotation of the cited evidence gives for the same thing.',
  why: 'A slip of one digit turns the evidence against itself, and readers remember the figure, not the quotation. Read are the title, the standfirst, the summary of the verdict, `shows`, and sentences of the reasoning and the article that cite evidence: figures with the same unit or counted word, also in words (Dutch, English, French, German, Italian, Portuguese, Spanish); and, where one of the two does not say what it counts, as in a row of a table, digits that are mixed up, such as 725 for 752, in title, standfirst and summary from three digits on. Not read are years, words that stand for each other (*children*, *pupils*), and wrong numbers that look like nothing that was quoted, such as *60 of 312 bridges* where it says *of the 312 bridges, 65*.',
  basis: 'IFCN Code of Principles: readers can verify the evidence; conclusions follow from it.',
  on: {
    check: (subject) => figuresBesideEvidence(subject),
  },
};

/** The figures of a check that say another number than its evidence. */
export function* figuresBesideEvidence(subject: FigureSubject): Iterable<RuleFinding> {
  const read = readerOf(subject);
  if (read === undefined) return;
  let effort = 0;
  for (const text of comparedTexts(subject)) {
    const comparison = comparisonOf(text, subject, read);
    effort += comparison === undefined ? 0 : effortFor(comparison);
    if (effort > MOST_EFFORT) return;
    if (comparison !== undefined) for (const found of judge(text, comparison, read)) yield withCause(found, subject);
  }
  for (const [id, item] of Object.entries(subject.check.evidence ?? {})) yield* judgeTranslation(id, item, subject);
}

/** How many comparisons are made for one check; a long article with a hundred items takes a thousandth. */
const MOST_EFFORT = 20_000_000;

/** What the items of the check give, each read once. */
interface Reader {
  readonly quoted: (id: Id) => Figures | undefined;
  /** The other numbers that an item gives: of its original and workings and, for other texts than that, its `shows`. */
  readonly besides: (id: Id) => readonly number[];
  readonly shown: (id: Id) => readonly number[];
  /** The numbers of the statement, of its claims and of searches, which a check may repeat. */
  readonly stated: readonly number[];
}

/** Undefined if no item quotes a figure, so that there is nothing to compare with. */
function readerOf(subject: FigureSubject): Reader | undefined {
  const { check, language } = subject;
  const items = new Map(Object.entries(check.evidence ?? {}));
  const quotations = new Map(
    [...items].flatMap(([id, item]): readonly (readonly [Id, Figures])[] => {
      const words = comparedQuotation(id, item, subject);
      return words === undefined ? [] : [[id, readFigures(words.quote, words.language)]];
    }),
  );
  if ([...quotations.values()].every(({ numbers }) => numbers.length === 0)) return undefined;
  const { summary, quote, original, question } = check.statement;
  const claims = Object.values(check.claims ?? {}).flatMap((claim) => [claim.text, claim.quote, claim.implied]);
  const results = (check.searches ?? []).map(({ result }) => result);
  return {
    quoted: (id) => quotations.get(id),
    besides: once((id) => {
      const item = items.get(id);
      return numbersIn([item?.original, item?.workings, item?.locator, item?.answer], language);
    }),
    shown: once((id) => numbersIn([items.get(id)?.shows], language)),
    stated: numbersIn([summary, quote, original, question, ...claims, ...results], language),
  };
}

function once(read: (id: Id) => readonly number[]): (id: Id) => readonly number[] {
  const known = new Map<Id, readonly number[]>();
  return (id) => {
    const numbers = known.get(id) ?? read(id);
    known.set(id, numbers);
    return numbers;
  };
}

function numbersIn(texts: readonly (string | undefined)[], language: LanguageTag): readonly number[] {
  return texts.flatMap((text) => (text === undefined ? [] : readFigures(text, language).numbers));
}

/** What a text must agree with; undefined if it has no figure. */
function comparisonOf(
  { path, text, evidence, isLoose }: ComparedText,
  { language }: FigureSubject,
  read: Reader,
): Comparison | undefined {
  const figures = readFigures(withoutCitations(text), language);
  if (figures.figures.length === 0 && figures.bare.length === 0) return undefined;
  const isShown = path.at(-1) === 'shows';
  const quoted = evidence.flatMap((id) => read.quoted(id) ?? []);
  const given = [
    ...read.stated,
    ...quoted.flatMap(({ numbers }) => numbers),
    ...evidence.flatMap((id) => [...read.besides(id), ...(isShown ? [] : read.shown(id))]),
  ];
  return { text: figures, quoted, given, isLoose };
}

function* judge({ path, evidence }: ComparedText, comparison: Comparison, read: Reader): Iterable<FigureFinding> {
  const isOf = (id: Id, rival: BareNumber): boolean => {
    const { figures = [], bare = [] } = read.quoted(id) ?? {};
    return [...figures, ...bare].includes(rival);
  };
  for (const { figure, rival } of wrongFigures(comparison)) {
    const item = evidence.find((id) => isOf(id, rival)) ?? '';
    yield finding(path, figure, { rival, item });
  }
}

/** A finding that names the item whose quotation says something else. */
interface FigureFinding extends RuleFinding {
  readonly item: Id;
}

/** A quotation that is not in its source is no measure. */
function withCause({ item, ...found }: FigureFinding, { verification }: FigureSubject): RuleFinding {
  if (!isVoid(verification, item)) return found;
  const hint = `Correct the quotation of \`${item}\`, which is not in its source, first: this finding may be its consequence.`;
  return { ...found, isConsequence: true, hint };
}

/** As long as before, so that figures keep their places. */
function withoutCitations(text: string): string {
  return text.replaceAll(/\[@[^\]\n]{1,500}\]/g, (citation) => ' '.repeat(citation.length));
}

function finding(
  path: RuleFinding['path'],
  figure: BareNumber,
  { rival, item }: { readonly rival: BareNumber; readonly item: Id },
): FigureFinding {
  return {
    item,
    path,
    within: figure.phrase,
    message: `${placeInWords(path)} says “${tidy(figure.phrase)}”, but the quotation of \`${item}\` says “${tidy(rival.phrase)}”.`,
    hint: 'Fix the figure. If both are right, quote the passage that gives this one as well, or show in `workings` how it follows.',
    related: [{ path: ['evidence', item, 'quote'], message: 'The quotation.' }],
  };
}

function tidy(phrase: string): string {
  return phrase.replaceAll(/\s+/g, ' ');
}

/** A translation has the figures of the words that it translates. */
function* judgeTranslation(id: Id, item: Evidence, subject: FigureSubject): Iterable<RuleFinding> {
  // What a translated check says in place of its original is compared with that by `figure-in-translation`.
  if (subject.translates !== undefined) return;
  const words = comparedQuotation(id, item, subject);
  if (words?.behind === undefined) return;
  const text = readFigures(words.quote, words.language);
  const behind = readFigures(words.behind.text, words.behind.language);
  const comparison = { text, quoted: [behind], given: behind.numbers, isLoose: false };
  if (effortFor(comparison) > MOST_EFFORT) return;
  for (const { figure, rival } of wrongFigures(comparison)) {
    yield {
      path: ['evidence', id, 'quote'],
      within: figure.phrase,
      message: `The translation in \`${id}\` says “${tidy(figure.phrase)}”, but the words that it translates say “${tidy(rival.phrase)}”.`,
      hint: 'Compare the translation with the original, and fix the figure.',
    };
  }
}
