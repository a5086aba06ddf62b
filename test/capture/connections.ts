import { isIP, Socket, type LookupFunction, type TcpSocketConnectOpts } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * Records every address that any socket of this process is told to connect to, until the test ends. Nothing but this
 * machine is reached, however broken the code under test may be.
 */
export function watchConnections(): readonly string[] {
  const seen: string[] = [];
  const real = Socket.prototype.connect;
  Socket.prototype.connect = function connect(this: Socket, ...given: unknown[]): Socket {
    this.once('connectionAttempt', (address: string) => seen.push(address));
    keepHome(optionsOf(given), (address) => {
      seen.push(address);
      return new Error(`The test keeps ${address} from being reached.`);
    });
    return Reflect.apply(real, this, given) as Socket;
  };
  onTestFinished(() => {
    Socket.prototype.connect = real;
  });
  return seen;
}

/** Node hands its own calls over as one list. */
function optionsOf([first]: readonly unknown[]): Partial<TcpSocketConnectOpts> {
  return (Array.isArray(first) ? (first[0] as unknown) : first) as Partial<TcpSocketConnectOpts>;
}

function keepHome(options: Partial<TcpSocketConnectOpts>, refuse: (address: string) => Error): void {
  const { host = 'localhost', lookup } = options;
  if (isIP(host) === 0 && lookup !== undefined) options.lookup = homeOnly(lookup, refuse);
  else if (!isHome(host)) throw refuse(host);
}

function homeOnly(lookup: LookupFunction, refuse: (address: string) => Error): LookupFunction {
  return (name, options, callback) =>
    lookup(name, options, (error, address, family) => {
      const found = typeof address === 'string' ? [address] : (address ?? []).map((one) => one.address);
      const away = found.find((one) => !isHome(one));
      callback(error ?? (away === undefined ? null : refuse(away)), address, family);
    });
}

function isHome(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
