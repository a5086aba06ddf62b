import { nearest } from '../../diagnostics/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import { overlayWords } from '../../words/overlay.ts';
import { whyNoSpeech } from '../../words/why-no-speech.ts';
import { siteWordsFor, type SiteWords } from '../../words/site.ts';
import { wordsFor, type Words } from '../../words/index.ts';
import { parseYaml } from '../../yaml/index.ts';
import { UsageError } from '../usage-error.ts';

/** The words of the interface in every language. */
export interface LoadedWords {
  readonly article: (lang: LanguageTag) => Words;
  readonly site: (lang: LanguageTag) => SiteWords;
}

const MOST_BYTES = 200_000;

/**
 * The words of pages, with those of the files `theme/words/<language>.yaml` in their place. A language that Factwright
 * does not speak begins with the English words.
 */
export function loadWords({ files, settings }: Project): LoadedWords {
  const own = new Map<LanguageTag, { readonly article: Words; readonly site: SiteWords }>();
  const paths = files.list('theme/words');
  for (const lang of settings.languages) {
    const path = `theme/words/${lang}.yaml`;
    if (paths.includes(path)) own.set(lang, wordsIn(path, lang, files));
  }
  return {
    article: (lang) => own.get(lang)?.article ?? wordsFor(lang),
    site: (lang) => own.get(lang)?.site ?? siteWordsFor(lang),
  };
}

function wordsIn(
  path: string,
  lang: LanguageTag,
  files: Project['files'],
): { readonly article: Words; readonly site: SiteWords } {
  const content = files.readUnlinked(path, MOST_BYTES);
  if (!('bytes' in content)) throw new UsageError(`\`${path}\` cannot be read, or is larger than 200 KB.`);
  const { document, problems } = parseYaml(content.bytes);
  const [problem] = problems;
  if (document === undefined || problem !== undefined)
    throw new UsageError(
      `\`${path}\`, line ${problem?.span.start.line ?? 1}: ${problem?.message ?? 'it is not YAML.'}`,
      problem?.hint,
    );
  const usual = { article: ofItsLanguage(wordsFor(lang), lang), site: siteWordsFor(lang) };
  const { words, problems: strange } = overlayWords(usual, document.data ?? {});
  const wrong = strange.length > 0 ? strange : whyNoSpeech(words.article);
  const [first] = wrong;
  if (first === undefined) return words;
  const meant = nearestKey(first);
  const { line } = document.spanOf(first.key.split('.'), 'key').start;
  throw new UsageError(
    `\`${path}\`, line ${line}: \`${first.key}\` ${first.what}.`,
    meant === undefined ? undefined : `Did you mean \`${meant}\`?`,
    wrong.length > 1
      ? `There ${wrong.length === 2 ? 'is one more mistake' : `are ${wrong.length - 1} more mistakes`} in the file.`
      : undefined,
  );
}

function nearestKey({
  key,
  instead = [],
}: {
  readonly key: string;
  readonly instead?: readonly string[];
}): string | undefined {
  const path = key.split('.');
  const near = nearest(path.at(-1) ?? '', instead);
  return near === undefined ? undefined : [...path.slice(0, -1), near].join('.');
}

/** The English words of a language without words speak that language as soon as they are translated. */
function ofItsLanguage(words: Words, lang: LanguageTag): Words {
  const isSpoken = lang.split('-', 1)[0]?.toLowerCase() === words.language;
  return isSpoken ? words : { ...words, language: lang.split('-', 1)[0]?.toLowerCase() ?? lang, locale: lang };
}
