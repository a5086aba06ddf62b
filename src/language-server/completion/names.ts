/** A code, and what people call what it stands for. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** The countries by their names in a language, in the order of these. */
export function namedCountries(codes: readonly string[], locale: string): readonly NamedCode[] {
  const names = namesIn(locale, 'region');
  return sorted(
    codes.map((code) => ({ code, name: names.of(code) ?? code })),
    locale,
  );
}

/** The languages with a code of two letters by their names in a language, in the order of these. */
export function namedLanguages(locale: string): readonly NamedCode[] {
  const names = namesIn(locale, 'language');
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  const known = codes.flatMap((code) => {
    const name = names.of(code);
    // An older code, such as `iw`, has the name of its successor.
    return name === undefined || name === code || Intl.getCanonicalLocales(code)[0] !== code ? [] : [{ code, name }];
  });
  return sorted(known, locale);
}

function namesIn(locale: string, type: 'region' | 'language'): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type });
  } catch {
    // The editor may call its language something that is no tag.
    return new Intl.DisplayNames(['en'], { type });
  }
}

function sorted(codes: readonly NamedCode[], locale: string): readonly NamedCode[] {
  const [tag] = Intl.Collator.supportedLocalesOf([safe(locale)]);
  const { compare } = new Intl.Collator(tag ?? 'en');
  return codes.toSorted((a, b) => compare(a.name, b.name));
}

function safe(locale: string): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(locale) ? locale : 'en';
}
