import type { LanguageTag } from './text.ts';

/** The primary language of a tag: `pt` for `pt-BR`. */
export function primaryLanguage(language: LanguageTag): string {
  return language.toLowerCase().split('-')[0] ?? language;
}
