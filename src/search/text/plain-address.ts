/** What public archives put in front of the address that they keep. */
const ARCHIVED =
  /^(?:web\.archive\.org\/web\/\d{4,14}[a-z_]*|archive\.(?:org|today|ph|is|md|li|vn|fo)\/(?:\d{4,14}|o\/[^/]{1,20}|newest))\/(?:https?:\/\/)?/;
/** What only tells who shared an address. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|igsh|igshid$|ref$|ref_src$|s$|t$|si$|feature$|share)/;
const LONGEST = 2000;

/** An address as it is compared: without protocol, www, m, archive, tracking, fragment and slash at the end. */
export function plainAddress(address: string): string {
  const unarchived = bare(bare(address.slice(0, LONGEST)).replace(ARCHIVED, ''));
  const [path = '', query = ''] = unarchived.split('?', 2);
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? ''))
    .toSorted()
    .join('&');
  return `${path.replace(/\/+$/, '')}${kept === '' ? '' : `?${kept}`}`;
}

function bare(address: string): string {
  const [start = ''] = address.trim().split('#', 1);
  const plain = start.replace(/^https?:\/\//i, '').replace(/^(?:www|m|mobile|amp)\./i, '');
  const host = plain.split('/', 1)[0] ?? '';
  return host.toLowerCase().replace(/^twitter\.com$/, 'x.com') + plain.slice(host.length);
}
