/** Parameters that say where a reader came from, and nothing of the page. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|igshid|ref)$/i;

/** What an address is known by: the same for one page, however it was linked; undefined if it is none. */
export function addressKey(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = pathname.replace(/(?:\/index\.html?)?\/*$/, '');
  return `${hostname.replace(/^www\./, '')}${path}${kept.length === 0 ? '' : `?${kept.toSorted().join('&')}`}`;
}

/** What a claim is known by: its letters and digits alone; undefined if these are too few to tell claims apart. */
export function claimKey(claim: string | undefined): string | undefined {
  const words = foldedWords(claim ?? '');
  return words.length < SHORTEST ? undefined : words;
}

/** In UTF-16 units. */
const SHORTEST = 10;

/** A text without case, marks and signs, for comparing names and labels. */
export function foldedWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The host of an address, without `www.`; undefined if it is none. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(written) ? new URL(written).hostname.replace(/^www\./, '') : undefined;
}
