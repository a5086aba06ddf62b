import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address.ts';

/** What a fetch depends on. Nothing in it comes from a project, its settings or the environment. */
export interface Network {
  /** The IP addresses of a host. */
  resolve(host: string): Promise<readonly string[]>;
  /** Whether a connection to an IP address may be opened. */
  mayConnect(address: string): boolean;
  /** The ports that may be asked. */
  readonly ports: ReadonlySet<number>;
  /** The milliseconds of a steady or a wall clock. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Certificates to trust instead of the machine's. */
  readonly authorities?: string;
}

/** The real world: public unicast addresses only, on the ports of the web. */
export function publicNetwork(): Network {
  return {
    resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
    mayConnect: isPublicAddress,
    ports: new Set([80, 443]),
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
