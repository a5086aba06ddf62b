import { dateOf, languagesIn, typedText, webAddressOf } from '../authoring/index.ts';
import { shorten } from '../diagnostics/index.ts';
import { UsageError } from '../workspace/usage-error.ts';

/** A text as an option gave it, clean; undefined if the option was not given. */
export function givenText(
  option: string,
  typed: string | undefined,
  clean: typeof typedText = typedText,
): string | undefined {
  if (typed === undefined) return undefined;
  const { text, problem } = clean(typed);
  if (problem !== undefined) throw unusable(option, typed, problem);
  return text;
}

/** The same for an option that can be given several times. */
export function givenTexts(option: string, typed: readonly string[] = []): readonly string[] {
  return [...new Set(typed.flatMap((one) => givenText(option, one) ?? []))];
}

/** A date, as the format wants it. */
export function givenDate(option: string, typed: string | undefined, today: string): string | undefined {
  const text = givenText(option, typed);
  if (text === undefined) return undefined;
  const { date, problem } = dateOf(text, today);
  if (problem !== undefined) throw unusable(option, text, problem);
  return date;
}

/** The tag of one language. */
export function givenLanguage(option: string, typed: string | undefined): string | undefined {
  const text = givenText(option, typed);
  if (text === undefined) return undefined;
  const [language, more] = languagesIn(text).value ?? [];
  if (language === undefined || more !== undefined)
    throw unusable(option, text, 'Give one language, by its tag or its name, such as de or German.');
  return language;
}

/** A web address. */
export function givenAddress(option: string, typed: string | undefined): string | undefined {
  const text = givenText(option, typed);
  if (text === undefined) return undefined;
  const address = webAddressOf(text);
  if (address === undefined) throw unusable(option, text, 'Give a web address, such as ministry.example/press.');
  return address;
}

/** Says what was given, and why it cannot be taken. */
export function unusable(option: string, typed: string, problem: string): UsageError {
  return new UsageError(`--${option} “${shorten(typed)}” cannot be used. ${problem}`);
}
