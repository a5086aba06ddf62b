import { shorten } from '../diagnostics/index.ts';
import { hintFor, quoteContainer } from '../quotes/index.ts';
import type { Rule, RuleFinding } from './rule.ts';

/**
 * A claim's quote is in the statement's quote, by the grammar of editorial marks: the claim may have gaps and brackets
 * of its own, and those of the statement stay marked in it.
 */
export const claimInStatement: Rule = {
  name: 'claim-in-statement',
  level: 'error',
  alsoTranslations: true,
  summary: "A claim's quote is part of the statement's quote.",
  why: 'A verdict on words that were not said is a verdict on nobody.',
  basis: 'The format: a claim quotes a part of the statement, or says why the statement implies it.',
  on: {
    *check({ check, own, language }) {
      const isTranslation = own.translationOf !== undefined;
      // Until it translates both, another rule asks for the other.
      if (isTranslation && own.statement?.quote === undefined) return;
      const { quote: said } = check.statement;
      const claims = Object.entries((isTranslation ? own : check).claims ?? {}).flatMap(([id, { quote }]) =>
        quote === undefined || standsAsItIs(quote, said ?? '') ? [] : [{ id, quote }],
      );
      if (claims.length === 0) return;
      const whole = quoteContainer(said ?? '', isTranslation ? language : (check.statement.language ?? check.language));
      let compared = 0;
      for (const { id, quote } of claims) {
        if (whole.contains(quote)) continue;
        compared += 1;
        yield {
          path: ['claims', id, 'quote'],
          ...(said === undefined
            ? {
                message: `The claim \`${id}\` quotes words, but the statement has no \`quote\` that could contain them.`,
                hint: 'Give the words of the statement as its `quote`, or say under `implied` why the statement implies the claim.',
              }
            : {
                ...departure(
                  id,
                  quote,
                  compared > MOST_COMPARED ? NOT_COMPARED : whole.differenceOf(quote),
                  isTranslation,
                ),
                ...(!isTranslation && isIn(check.statement.original, quote) ? { hint: OF_ORIGINAL } : {}),
                related: [{ path: ['statement', 'quote'], message: 'The words of the statement.' }],
              }),
        };
      }
    },
  },
};

/** The words that differ are looked for in so many claims: it takes long, and nobody reads more. */
const MOST_COMPARED = 50;
const NOT_COMPARED: Difference = { result: 'absent' };

/** A translation has no `implied` that its original does not have. */
const IN_TRANSLATION = 'Translate both alike: copy the words of the claim from the translated statement.';

/** A check is read in its own language, and so are its claims. */
const OF_ORIGINAL = 'They are words of `original`: copy the words that translate them from `quote`.';

function isIn(text: string | undefined, part: string): boolean {
  return text?.includes(part.trim()) === true;
}

type Difference = Pick<ReturnType<ReturnType<typeof quoteContainer>['differenceOf']>, 'result' | 'difference'>;

/** How the words of a claim differ from those of the statement, in the words that are used of sources, too. */
function departure(
  id: string,
  quote: string,
  { result, difference }: Difference,
  isTranslation: boolean,
): Pick<RuleFinding, 'message' | 'hint' | 'within'> {
  const implied = 'If the statement only implies the claim, say why under `implied` instead.';
  if (result !== 'altered' || difference === undefined)
    return {
      message: `The words of the claim \`${id}\`, “${shorten(quote, 80)}”, are not in the statement's quote.`,
      hint: isTranslation ? IN_TRANSLATION : `Copy them from it. ${implied}`,
    };
  const { message, why, quote: words } = difference;
  return {
    message: `The words of the claim \`${id}\` differ from the statement's quote: ${lowered(message)} ${
      // Why a word matters holds of the words that were said: a translator chose another form of it.
      isTranslation ? '' : why
    }`.trim(),
    hint: isTranslation ? IN_TRANSLATION : `${hintFor(result, difference)} ${implied}`,
    // If they are there twice, either may be meant.
    ...(words !== '' && quote.split(words).length === 2 ? { within: words } : {}),
  };
}

/** For the middle of a sentence. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A statement up to this length is searched for each exact quote before it is prepared for the grammar. */
const SHORT = 2_000;

/** Whether the statement contains the exact quote, between word boundaries. */
function standsAsItIs(quote: string, said: string): boolean {
  const at = said.length > SHORT ? -1 : said.indexOf(quote);
  if (at < 0 || !/[\p{L}\p{N}]/u.test(quote)) return false;
  const end = at + quote.length;
  const edges = [said.slice(Math.max(0, at - 1), at + 1), said.slice(end - 1, end + 1)];
  return !edges.some((edge) => WITHIN_WORD.test(edge));
}

const WITHIN_WORD = /[\p{L}\p{M}\p{N}]{2}/u;
