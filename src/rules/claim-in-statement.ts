import { partsInText } from './parts-in-text.ts';
import type { Rule } from './rule.ts';

/**
 * A claim's quote stands in the statement's quote. Quotation marks, dashes and white space may differ. Square brackets
 * and marks of omission in the claim's quote that do not stand so in the statement are not yet understood: then each
 * part between them must stand in the statement, whatever the brackets hold and in whatever order the parts come.
 */
export const claimInStatement: Rule = {
  name: 'claim-in-statement',
  level: 'error',
  summary: "A claim's quote stands in the statement's quote.",
  why: 'A verdict on words that were not said is a verdict on nobody.',
  basis: 'The format: a claim quotes a part of the statement, or says why the statement implies it.',
  on: {
    *check({ check }) {
      const { quote: said } = check.statement;
      const claims = Object.entries(check.claims ?? {}).flatMap(([id, { quote }]) =>
        quote === undefined || standsAsItIs(quote, said ?? '')
          ? []
          : [{ id, quote, whole: words(quote), parts: partsOf(quote) }],
      );
      if (claims.length === 0) return;
      const standing = partsInText(
        claims.flatMap(({ whole, parts }) => [whole, ...parts]),
        words(said ?? ''),
      );
      for (const { id, whole, parts, quote } of claims) {
        if (standing.has(whole) || (parts.length > 0 && parts.every((part) => standing.has(part)))) continue;
        yield {
          path: ['claims', id, 'quote'],
          ...(said === undefined
            ? {
                message: `The claim \`${id}\` quotes words, but the statement has no \`quote\` in which they could stand.`,
                hint: 'Give the words of the statement as its `quote`; or say under `implied` why the statement implies the claim.',
              }
            : {
                message: `The words of the claim \`${id}\`, “${shortened(quote)}”, do not stand in the statement's quote.`,
                hint: 'Copy them from there. Where the statement only implies the claim, say why under `implied` instead.',
                related: [{ path: ['statement', 'quote'], message: 'The words of the statement.' }],
              }),
        };
      }
    },
  },
};

/** A statement up to this length is searched for each quote as it stands, before anything is made of the two. */
const SHORT = 2_000;

/** Whether nothing of a quote need be passed over to find it. What is in NFC as a whole is so in each part. */
function standsAsItIs(quote: string, said: string): boolean {
  return said.length <= SHORT && said.includes(quote) && /[\p{L}\p{N}]/u.test(quote) && said.normalize('NFC') === said;
}

/** A text without what two writers of the same words set differently. */
function words(text: string): string {
  return text.normalize('NFC').replaceAll(/[\p{Pd}\p{Pi}\p{Pf}\p{Cf}\s"'`´′″„‚「」『』〝〞〟＂＇−]+/gu, '');
}

/** The words between brackets and marks of omission; none where there is neither. */
function partsOf(quote: string): readonly string[] {
  const parts = quote.split(/\[[^[\]]*\]|…|\.{3}|\. \. \./);
  return parts.length < 2 ? [] : parts.map(words).filter((part) => part !== '');
}

function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
