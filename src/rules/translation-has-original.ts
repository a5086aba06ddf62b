import { shorten } from '../diagnostics/index.ts';
import { primaryLanguage, type LanguageTag, type QuotedWords } from '../model/index.ts';
import type { CheckSubject, Project } from '../project/index.ts';
import { matchQuote, quoteContainer } from '../quotes/index.ts';
import { originalLines } from './evidence/original-lines.ts';
import { quotedWords } from './evidence/quoted-words.ts';
import type { Rule, RuleFinding } from './rule.ts';

/**
 * A translated quotation gives the original words. Where we know a source only through another, the words may have been
 * translated before we read them: then their original is not ours to give. A claim's words are those of the statement.
 * A translated check leaves the original to the check that it translates, but quotes the source itself where both are
 * in the same language.
 */
export const translationHasOriginal: Rule = {
  name: 'translation-has-original',
  level: 'warning',
  milderInDraft: true,
  alsoTranslations: true,
  summary: 'A translated quotation gives the original words.',
  why: 'Only the original can be compared with the source; a translation alone asks the reader to trust the translator.',
  basis: 'IFCN Code of Principles: readers can verify the evidence for themselves.',
  on: {
    *check(subject, { project }) {
      yield* subject.own.translationOf === undefined
        ? withoutOriginal(subject, project.indexOf)
        : translatedBack(subject);
    },
  },
};

function* withoutOriginal(subject: CheckSubject, indexOf: Project['indexOf']): Iterable<RuleFinding> {
  const { check, language, sources } = subject;
  for (const { words, path, name, source } of quotedWords(check, language)) {
    if (!words.isTranslation || words.original !== undefined) continue;
    if (source !== undefined && sources[source]?.seenIn !== undefined) continue;
    const stored = source === undefined ? undefined : subject.storedTextOf(source);
    if (stored?.text !== undefined) {
      const { result } = matchQuote(indexOf(stored, words.originalLanguage), words.quote);
      if (result === 'exact' || result === 'edited') {
        yield untranslated({ path, name }, words, language);
        continue;
      }
    }
    const from = words.originalLanguage === undefined ? '' : ` (from \`${words.originalLanguage}\`)`;
    yield {
      path: [...path, 'quote'],
      message: `The quotation of ${name} is a translation${from}, and its original words are not given.`,
      hint: `Add ${originalLines({ path, source, language: words.originalLanguage, isLanguageGiven: true })}. Then they can be looked up there.`,
    };
  }
}

/** The words of the source stand where their translation is wanted. */
function untranslated(
  { path, name }: { readonly path: RuleFinding['path']; readonly name: string },
  { quote, originalLanguage }: QuotedWords,
  language: LanguageTag,
): RuleFinding {
  const spoken = originalLanguage === undefined ? 'the language of its source' : `\`${originalLanguage}\``;
  return {
    path: [...path, 'quote'],
    message: `The quotation of ${name} is in ${spoken}, and this check is in \`${language}\`: its readers cannot read it.`,
    hint: `Call these words \`original\`, and write their translation as \`quote\`: \`original: ${JSON.stringify(shorten(quote, 60))}\`.`,
  };
}

/** Words that were translated for the first check, and back into their own language for this one. */
function* translatedBack({ own, check, language, translates, sources }: CheckSubject): Iterable<RuleFinding> {
  if (translates === undefined) return;
  const before = new Map(
    [...quotedWords(translates.check, translates.language)].map(({ words, path }) => [path.join('.'), words]),
  );
  for (const { words, path, name, source } of quotedWords(check, language)) {
    const original = before.get(path.join('.'));
    if (original === undefined || words.quote === original.quote || !Object.hasOwn(own, path[0] ?? '')) continue;
    const spoken = original.originalLanguage ?? (source === undefined ? undefined : sources[source]?.language);
    const said = original.original ?? (original.isTranslation ? undefined : original.quote);
    if (said === undefined || spoken === undefined || primaryLanguage(spoken) !== primaryLanguage(language)) continue;
    if (quoteContainer(said, spoken).contains(words.quote)) continue;
    yield {
      path: [...path, 'quote'],
      message: `The quotation of ${name} is a translation, although the source has the language of this page (\`${language}\`).`,
      hint: `Quote its own words: “${shorten(said, 80)}”.`,
    };
  }
}
