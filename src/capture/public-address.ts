import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Public by its range, and yet the machine room's own: where one cloud answers questions about itself. */
const INTERNAL: ReadonlySet<string> = new Set(['168.63.129.16']);

/** All that is routed as public unicast in IPv6. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address is public unicast: neither of a private net nor of this machine nor a way around to one. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || INTERNAL.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return !('isIPv4MappedAddress' in parsed) || parsed.match(GLOBAL_UNICAST);
}
