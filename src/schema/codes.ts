const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The two-letter code of a language that is called by its English name. */
export function codeOfLanguage(name: string): string | undefined {
  return codesByName('language').get(simplify(name));
}

/** The two-letter code of a country that is called by its English name, or by a code that is not its own, such as `UK`. */
export function codeOfRegion(text: string): string | undefined {
  const name = /^[a-z]{2}$/i.test(text) ? namesOf('region').of(text.toUpperCase()) : text;
  return name === undefined ? undefined : codesByName('region').get(simplify(name));
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Made at the first use: it asks for 676 names. Of two codes with one name the first wins: `GB`, not `UK`. */
function codesByName(type: 'language' | 'region'): ReadonlyMap<string, string> {
  let codes = known.get(type);
  if (codes === undefined) {
    const names = namesOf(type);
    const found = new Map<string, string>();
    for (const code of type === 'region' ? CODES.map((letters) => letters.toUpperCase()).filter(isInUse) : CODES) {
      const name = simplify(names.of(code) ?? '');
      if (name !== '' && !found.has(name)) found.set(name, code);
    }
    known.set(type, (codes = found));
  }
  return codes;
}

/** Codes that were given up keep the name of what took their place: `DD` that of Germany, `YD` that of Yemen. */
function isInUse(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

function namesOf(type: 'language' | 'region'): Intl.DisplayNames {
  return new Intl.DisplayNames('en', { type, fallback: 'none' });
}

function simplify(name: string): string {
  return name.trim().toLowerCase();
}
