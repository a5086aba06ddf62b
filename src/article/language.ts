import type { LanguageTag } from '../model/index.ts';
import type { Direction } from './passage.ts';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** The direction in which a language is written, by its likely script; left to right for an unknown one. */
export function directionOf(language: LanguageTag): Direction {
  const script = localeOf(language)?.maximize().script;
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** Names languages or countries in the language of a reader; what has no name there is called by its tag or code. */
export function namesIn(reader: LanguageTag, type: 'language' | 'region'): (code: string) => string {
  const names = new Intl.DisplayNames([reader], { type });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      // A tag of the right form may still be invalid, such as one that repeats a variant.
      return code;
    }
  };
}

function localeOf(language: LanguageTag): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language);
  } catch {
    return undefined;
  }
}
