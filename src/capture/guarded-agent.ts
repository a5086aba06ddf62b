import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { Agent } from 'undici';
import { FetchRefusal, refuse } from './fetch-problem.ts';
import type { Network } from './network.ts';

/** Headers are no larger than this, in bytes. */
const HEADER_BYTES = 32_768;

/**
 * Opens connections to public addresses only. The check stands inside the look-up whose answer is connected to: an
 * earlier one could be given another answer than the connection gets.
 */
export function guardedAgent(network: Network, patience: number): Agent {
  return new Agent({
    connect: {
      lookup: guardedLookup(network),
      timeout: patience,
      minVersion: 'TLSv1.2',
      ...(network.authorities === undefined ? {} : { ca: network.authorities }),
    },
    allowH2: false,
    maxHeaderSize: HEADER_BYTES,
    headersTimeout: patience,
    bodyTimeout: patience,
    pipelining: 1,
  });
}

function guardedLookup(network: Network): LookupFunction {
  const find = callbackify((host: string) => publicAddresses(host, network));
  return (host, { all }, callback) => {
    find(host, (error, found) => {
      const [first] = found ?? [];
      if (error !== null || first === undefined) callback(error, '', 0);
      else if (all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

/** One address that is not public makes all of them suspect. */
async function publicAddresses(host: string, network: Network): Promise<LookupAddress[]> {
  const addresses = await network.resolve(host).catch((): readonly string[] => []);
  if (addresses.length === 0)
    throw new FetchRefusal({ fault: 'unreachable', message: `There is no host ${host}.`, hint: 'Check the address.' });
  const forbidden = addresses.find((address) => !network.mayConnect(address));
  if (forbidden !== undefined) throw refuse(`The host ${host} resolves to ${forbidden}, which is not public.`);
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}
