import { placeInWords } from '../diagnostics/index.ts';
import { proseOf, proseOfParty, proseOfSource, type Prose } from './prose/prose.ts';
import { privateDataIn } from './private-data/private-data.ts';
import type { RuleFinding, Rule } from './rule.ts';

/**
 * No telephone number, e-mail address or identity number of a person is in the prose, quotations included.
 * Addresses, ids and the desk's notes are not prose; hotlines, emergency numbers and mailboxes of offices are not a person's.
 */
export const privateDataAbsent: Rule = {
  name: 'private-data-absent',
  level: 'warning',
  alsoTranslations: true,
  summary: 'No telephone number, e-mail address or identity number of a person appears in the prose.',
  why: 'A published number follows a person for life, and readers have no use for it.',
  basis: 'EFCSN Code of Standards on privacy and the protection of persons.',
  on: {
    *check({ own, language }) {
      yield* judge(proseOf(own), language);
    },
    *project({ project: { settings, parties, sources } }) {
      const language = settings.languages[0] ?? '';
      for (const [id, party] of Object.entries(parties?.entries ?? {})) {
        for (const finding of judge(proseOfParty(party, [id]), language))
          yield { ...finding, file: parties?.path ?? '' };
      }
      for (const [id, source] of Object.entries(sources?.entries ?? {})) {
        for (const finding of judge(proseOfSource(source, [id]), language))
          yield { ...finding, file: sources?.path ?? '' };
      }
    },
  },
};

/** The message does not repeat the number, since reports are published too. */
function* judge(texts: Iterable<Prose>, language: string): Iterable<RuleFinding> {
  for (const { path, text } of texts) {
    const [first, ...others] = privateDataIn(text, language);
    if (first === undefined) continue;
    yield {
      path,
      within: text.slice(first.start, first.end),
      message: `${placeInWords(path)} contains what looks like ${first.what}${others.length === 0 ? '' : `, and ${others.length} more`}.`,
      hint: "Leave it out; in a quotation, put `[…]` in its place. If it is not a person's, say so and suppress this finding.",
    };
  }
}
