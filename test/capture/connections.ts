import { Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Records every address that any socket of this process is told to connect to, until the test ends. */
export function watchConnections(): readonly string[] {
  const seen: string[] = [];
  const real = Socket.prototype.connect;
  Socket.prototype.connect = function connect(this: Socket, ...given: unknown[]): Socket {
    this.once('connectionAttempt', (address: string) => seen.push(address));
    return Reflect.apply(real, this, given) as Socket;
  };
  onTestFinished(() => {
    Socket.prototype.connect = real;
  });
  return seen;
}
