import { isIP } from 'node:net';
import { refuse } from './fetch-problem.ts';
import type { Network } from './network.ts';

/** Longer addresses are refused. */
const LENGTH = 4000;

/** Reads an address and refuses what is never fetched; a host that is a name is judged when it is resolved. */
export function checkAddress(address: string, { mayConnect, ports }: Pick<Network, 'mayConnect' | 'ports'>): URL {
  if (address.length > LENGTH)
    throw refuse(`The address has ${address.length} characters, which is too long for an address.`);
  if (!URL.canParse(address)) throw refuse(`The text \`${address}\` is not an address.`);
  const url = new URL(address);
  const { protocol, username, password, port } = url;
  if (protocol !== 'http:' && protocol !== 'https:')
    throw refuse(`The address ${url.href} does not begin with http or https.`);
  if (username !== '' || password !== '')
    throw refuse(`The address of ${url.host} contains a user name or a password.`);
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  if (!ports.has(number)) throw refuse(`The address ${url.href} uses port ${number}, which is not a port of the web.`);
  const host = hostOf(url);
  if (isIP(host) === 0 ? isLocalName(host) : !mayConnect(host))
    throw refuse(`The address ${url.href} leads to ${host}, which is not public.`);
  return url;
}

/** The host as a name or a bare IP address; however an address is spelt, the parser of addresses has made it plain. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/** Names that no public resolver answers (RFC 6761, RFC 6762, RFC 8375), and names of one word. */
function isLocalName(host: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase();
  return !name.includes('.') || /(?:^|\.)(?:localhost|local|internal|home\.arpa|localdomain)$/.test(name);
}
