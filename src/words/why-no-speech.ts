import type { Words } from './article-words.ts';

/** How a language is written, as words of a publisher say it, where that is nothing that can be used: the key, and what is wrong. */
export function whyNoSpeech({ language, locale, digits }: Pick<Words, 'language' | 'locale' | 'digits'>): readonly {
  readonly key: string;
  readonly what: string;
}[] {
  return [
    ...(/^[a-z]{2,3}$/.test(language)
      ? []
      : [{ key: 'article.language', what: 'is no code of a language, such as `en`' }]),
    ...(isLocale(locale) ? [] : [{ key: 'article.locale', what: 'is no language tag, such as `en-GB`' }]),
    ...(Intl.supportedValuesOf('numberingSystem').includes(digits)
      ? []
      : [{ key: 'article.digits', what: 'is no numbering system, such as `latn`' }]),
  ];
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
