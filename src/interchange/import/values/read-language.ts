/** Languages that fact checks are published in, for what calls them by name. */
const KNOWN =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms mt my ne nl no or pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta te th tr uk ur uz vi yo zh zu'.split(
    ' ',
  );

/** A language as a BCP 47 tag, whether a text gives its tag, in any spelling, or its name; undefined if there is none. */
export function readLanguage(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(tag) && KNOWN.includes(tag.slice(0, 2))) return tag;
  try {
    const [canonical] = /^[a-z]{2,3}(?:-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag) : [];
    const primary = canonical?.split('-')[0] ?? '';
    if (canonical !== undefined && ENGLISH.of(primary) !== undefined) return canonical;
  } catch {
    // It may be a name.
  }
  const name = tag.toLowerCase();
  return KNOWN.find((code) => ENGLISH.of(code)?.toLowerCase() === name || ownName(code) === name);
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function ownName(code: string): string | undefined {
  return new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code)?.toLowerCase();
}
