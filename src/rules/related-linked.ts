import type { Id } from '../model/index.ts';
import { nearDuplicates, type WordedText } from './likeness/near-duplicates.ts';
import type { Collected, Rule } from './rule.ts';
import { wordSet } from './likeness/word-set.ts';

/** What is known of one check: its statement as sets of words, each in one text, which is small in memory; and the checks that it names. */
interface StatementFacts {
  readonly summary: string;
  readonly quote?: string;
  readonly related?: readonly Id[];
  /** Present of a check that was made elsewhere, which others should name, and need name none. */
  readonly isImported?: true;
}

/** After how many checks something else may be done first. */
const AT_ONCE = 1000;
const SUMMARY = ['statement', 'summary'];
const QUOTE = ['statement', 'quote'];

/**
 * A near-duplicate of the statement elsewhere in the project is named in `related`, here or there. That two checks are
 * linked through a third suffices, so that a family of statements needs one link each.
 */
export const relatedLinked: Rule = {
  name: 'related-linked',
  level: 'warning',
  alsoImported: true,
  summary: 'A near-duplicate of the statement elsewhere in the project is named in `related`, here or there.',
  why: 'Whoever reads one of two checks on the same words must be able to find the other, above all where they differ.',
  basis: 'The format: `related` names other checks that a reader of this one should know.',
  on: {
    corpus: {
      needsAll: true,
      collect: ({ check: { statement, related, imported } }): StatementFacts => ({
        summary: wordSet(statement.summary).join(' '),
        quote: statement.quote === undefined ? undefined : wordSet(statement.quote).join(' '),
        related,
        isImported: imported && true,
      }),
      *judge(facts: readonly Collected<StatementFacts>[]) {
        const { texts, links } = yield* statementsIn(facts);
        for (const [copy, first] of copiesIn(facts)) {
          const [here, there] = [facts[copy], facts[first]];
          if (here === undefined || there === undefined || isNamedBy(here, there) || isNamedBy(there, here)) continue;
          links.push({ from: copy, to: first });
          yield {
            file: here.file,
            path: SUMMARY,
            message: `The fact check \`${there.id}\` is about a statement of the very same words.`,
            hint: `If one of the two is a copy, delete it: git keeps what was there before. Otherwise say in the summary what is different, and add \`${there.id}\` to \`related\`.`,
            related: [{ file: there.file, path: SUMMARY, message: 'The same words.' }],
          };
        }
        for (const pair of nearDuplicates(texts, links)) {
          if (pair === 'pause') {
            yield pair;
            continue;
          }
          const [later, earlier] = facts[pair[0].owner]?.fact.isImported ? pair.toReversed() : pair;
          const [here, there] = [facts[later?.owner ?? -1], facts[earlier?.owner ?? -1]];
          if (here === undefined || there === undefined || here.fact.isImported) continue;
          yield {
            file: here.file,
            path: later.path,
            message: `The fact check \`${there.id}\` judges nearly the same words, and neither of the two names the other.`,
            hint: `Add \`${there.id}\` to \`related\`.`,
            related: [{ file: there.file, path: earlier.path, message: 'Nearly the same words.' }],
          };
        }
      },
    },
  },
};

function isNamedBy({ id }: Collected<StatementFacts>, { fact }: Collected<StatementFacts>): boolean {
  return fact.related?.includes(id) === true;
}

/** The checks whose statement has the same words as one before, and that one, by their numbers. The headline is no fact here: it changes more often. */
function copiesIn(facts: readonly Collected<StatementFacts>[]): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>();
  const copies = new Map<number, number>();
  for (const [index, { id, fact }] of facts.entries()) {
    if (fact.isImported) continue;
    const words = JSON.stringify([fact.summary, fact.quote]);
    const first = firsts.get(words);
    if (first === undefined) firsts.set(words, index);
    // A copy has most often a longer name: `trawlers-copy` beside `trawlers`.
    else if (id.length >= (facts[first]?.id.length ?? 0)) copies.set(index, first);
    else {
      copies.set(first, index);
      firsts.set(words, index);
    }
  }
  return copies;
}

/** The statements of all checks, by the numbers of these, and which checks name which. */
function* statementsIn(
  facts: readonly Collected<StatementFacts>[],
): Generator<'pause', { readonly texts: readonly WordedText[]; readonly links: Link[] }> {
  const numberOf = new Map(facts.map(({ id }, index) => [id, index]));
  const links: Link[] = [];
  const texts: WordedText[] = [];
  for (const [owner, { fact }] of facts.entries()) {
    if (owner % AT_ONCE === 0) yield 'pause';
    for (const id of fact.related ?? []) links.push({ from: owner, to: numberOf.get(id) ?? owner });
    texts.push({ owner, path: SUMMARY, words: fact.summary });
    if (fact.quote !== undefined) texts.push({ owner, path: QUOTE, words: fact.quote });
  }
  return { texts, links };
}

interface Link {
  readonly from: number;
  readonly to: number;
}
