/** No address is longer, in UTF-16 code units. */
const LONGEST = 2000;

/** The address of a site, as it is written into the settings: with its scheme and a slash at its end. Undefined if it is none. */
export function siteAddressOf(typed: string): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const written = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!/^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:\/[^\s?#]*)?$/i.test(written) || !URL.canParse(written)) return undefined;
  return written.endsWith('/') ? written : `${written}/`;
}
