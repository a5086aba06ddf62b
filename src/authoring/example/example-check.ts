import { entry, itemOf, listOf, scalar } from '../text/yaml-text.ts';
import { RECORD_ADDRESS, SPEECH_ADDRESS } from './example-pages.ts';
import type { ExampleWords } from './example-words.ts';

/** The file name of the example without its ending. */
export const EXAMPLE_ID = 'example-ferries-to-aruna';

/** What the example takes from the project that it is written for. */
export interface ExampleDesk {
  /** The party that writes. */
  readonly desk: string;
  /** The rating of the project's scale for what is false. */
  readonly rating: string;
  /** Whether the language of the example is not the first of the project. */
  readonly namesLanguage: boolean;
  /** The line that tells editors the schema; empty without one. */
  readonly modeline: string;
}

/** A short fact check from a country that does not exist, with all that `published` asks for. */
export function exampleCheck(words: ExampleWords, desk: ExampleDesk): string {
  return `${whatWasSaid(words, desk)}
${whatBearsOnIt(words)}
${whatCameOfIt(words, desk)}`;
}

function whatWasSaid(words: ExampleWords, { desk, namesLanguage, modeline }: ExampleDesk): string {
  return `${modeline}# An example from a country that does not exist. Change it and see what \`factwright validate\` says, or delete it
# with its stored copies: \`factwright capture --prune\` removes those that no fact check needs.

${entry('title', words.title)} # states the fact, not the claim
${namesLanguage ? `language: ${words.language}\n` : ''}status: draft # \`review\`, then \`published\`: only that is built into the public site
published: 2025-03-10
authors: ${listOf([desk])} # parties, as all people and bodies here; this one is in _parties.yaml
editors: [ilka-brandt] # whoever read it before it was published
conflicts: none # the authors' own interests
topics: ${listOf([words.topic])}

statement: # what was said
${entry('summary', words.summary, 2)} # the claim in one sentence, without a verdict
${entry('quote', words.quote, 2)} # word for word; […] where words are left out
  speaker: oren-vask
${entry('role', words.role, 2)}
  date: 2025-02-11
${entry('occasion', words.occasion, 2)}
  source: press-conference # where the words can be read

claims: # the parts that can be checked
  none-cancelled:
${entry('text', words.summary, 4)}
${entry('quote', words.assertion, 4)} # the part of the quotation that asserts it
    finding: rebutted # or upheld, mixed, unproven
`;
}

function whatBearsOnIt(words: ExampleWords): string {
  return `evidence: # what bears on them
  cancelled-departures:
    claim: none-cancelled
    stance: rebuts # or supports, context
${entry('shows', words.shows, 4)}
    source: register
${entry('quote', words.count, 4)} # compared with the stored copy

sources:
  press-conference:
    kind: statement
    by: oren-vask
${entry('title', words.speech.title, 4)}
    url: ${SPEECH_ADDRESS}
    published: 2025-02-11
    accessed: 2025-03-03
  register:
    kind: record
    by: harbour-office
${entry('title', words.record.title, 4)}
    url: ${RECORD_ADDRESS}
    published: 2025-01-09
    accessed: 2025-03-03

parties:
  ilka-brandt: { name: Ilka Brandt, kind: person }
  oren-vask: { name: Oren Vask, kind: person, role: ${itemOf(words.role)} }
  harbour-office: { name: ${itemOf(words.office)}, kind: state }
`;
}

function whatCameOfIt({ search, channel, verdict }: ExampleWords, { rating }: ExampleDesk): string {
  return `replies: # whom you asked, and what came of it
  - to: oren-vask
    outcome: no-answer # or answered, declined, not-feasible
    asked: 2025-03-03
${entry('channel', channel, 4)}

searches: # what you looked for on the other side
  - date: 2025-03-04
${entry('where', search.where, 4)}
${entry('query', search.query, 4)}
${entry('result', search.result, 4)}
    claim: none-cancelled
    sought: supports

verdict:
  rating: ${scalar(rating)}
${entry('summary', verdict, 2)}
`;
}
