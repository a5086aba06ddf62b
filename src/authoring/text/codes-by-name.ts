import { codeOfLanguage, codeOfRegion } from '../../schema/index.ts';

/** A text that was understood, or what was not. */
export type Understood<T> =
  | { readonly value: T; readonly unknown?: never }
  | { readonly value?: never; readonly unknown: string };

/** Longer texts are no lists of languages, in UTF-16 code units. */
const LONGEST = 1000;

/** The languages that a text lists by their tags or names, such as `en, Deutsch` or `German and French`. */
export function languagesIn(text: string): Understood<readonly string[]> {
  if (text.length > LONGEST) return { unknown: text };
  const found: string[] = [];
  for (const part of partsOf(text)) {
    const tag = languageOf(part);
    if (tag === undefined) return { unknown: part };
    if (!found.includes(tag)) found.push(tag);
  }
  return found.length === 0 ? { unknown: text } : { value: found };
}

/** With commas each part is a name; without any, every word is one, unless all of them are one name. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/[,;]|\s(?:and|und|et|y|e)\s/).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  return named.flatMap((part) => (languageOf(part) === undefined ? part.split(/\s+/) : [part]));
}

/** The tag of a language: as it is, or by its name in English or in the language itself. */
function languageOf(text: string): string | undefined {
  const tag = tagOf(text);
  if (tag !== undefined && (tag.includes('-') || nameOf('en', 'language', tag) !== undefined)) return tag;
  return codeOfLanguage(text) ?? OWN_NAMES.find((code) => isSame(nameOf(code, 'language', code), text));
}

function tagOf(text: string): string | undefined {
  const written = text.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(written)) return undefined;
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}

/** The country that a text names: by its code, or by its name in English or in one of the languages. */
export function countryOf(text: string, languages: readonly string[] = []): string | undefined {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && nameOf('en', 'region', code) !== undefined) return codeOfRegion(code) ?? code;
  const english = codeOfRegion(text);
  if (english !== undefined) return english;
  return countryCodes().find((one) => languages.some((language) => isSame(nameOf(language, 'region', one), text)));
}

/** Languages whose own names are understood: those in which many newsrooms write. */
const OWN_NAMES =
  'ar bg bn bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms mt nl no pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  );

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes that are in use: one that was given up has the name of what took its place. */
function countryCodes(): readonly string[] {
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return all.filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
}

function nameOf(locale: string, type: 'language' | 'region', code: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

function isSame(name: string | undefined, text: string): boolean {
  return name !== undefined && name.localeCompare(text.trim(), undefined, { sensitivity: 'base' }) === 0;
}
