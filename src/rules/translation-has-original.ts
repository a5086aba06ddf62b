import { primaryLanguage } from '../model/index.ts';
import type { Rule } from './rule.ts';

/**
 * A translated quotation gives the original words. Where we know a source only through another, the words may have been
 * translated before we read them: then their original is not ours to give.
 */
export const translationHasOriginal: Rule = {
  name: 'translation-has-original',
  level: 'warning',
  milderInDraft: true,
  summary: 'A translated quotation gives the original words.',
  why: 'Only the original can be compared with the source; a translation alone asks the reader to trust the translator.',
  basis: 'IFCN Code of Principles: readers can verify the evidence for themselves.',
  on: {
    *check(subject) {
      const { check, language, sources } = subject;
      const { statement, evidence = {} } = check;
      const isReported = (source: string | undefined): boolean =>
        source !== undefined && sources[source]?.seenIn !== undefined;
      if (
        statement.quote !== undefined &&
        statement.original === undefined &&
        statement.language !== undefined &&
        primaryLanguage(statement.language) !== primaryLanguage(language) &&
        !isReported(statement.source)
      ) {
        yield {
          path: ['statement', 'quote'],
          message: `The statement was made in another language (\`${statement.language}\`), and its original words are not given.`,
          hint: 'Give them as `original` of the statement; then they can be looked up in the source.',
        };
      }
      for (const [id, { quote, original, originalLanguage, source }] of Object.entries(evidence)) {
        if (quote === undefined || original !== undefined || originalLanguage === undefined || isReported(source))
          continue;
        yield {
          path: ['evidence', id, 'quote'],
          message: `The quotation of \`${id}\` is a translation (from \`${originalLanguage}\`), and its original words are not given.`,
          hint: 'Give them as `original`; then they can be looked up in the source.',
        };
      }
    },
  },
};
