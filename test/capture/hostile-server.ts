import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTls } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { isPublicAddress } from '../../src/capture/public-address.ts';
import type { Network } from '../../src/capture/network.ts';

/** A server on loopback. */
export interface Local {
  readonly port: number;
  /** The paths that were asked for, or for servers that speak no HTTP one entry a connection. */
  readonly asked: string[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves HTTP on a loopback address until the test ends; `robots.txt` is not there unless `answer` gives it. */
export async function serve(answer: Answer, host = '127.0.0.1'): Promise<Local> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.on('error', () => undefined);
    answer(request, response);
  });
  return { port: await listening(server, host), asked };
}

/** The same with TLS. */
export async function serveTls(
  answer: Answer,
  secrets: { readonly key: string; readonly cert: string },
): Promise<Local> {
  const asked: string[] = [];
  const server = createTls(secrets, (request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  server.on('tlsClientError', () => undefined);
  return { port: await listening(server, '127.0.0.1'), asked };
}

/** Answers each connection as raw bytes. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<Local> {
  const asked: string[] = [];
  const server = createTcp((socket) => {
    asked.push('connection');
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      if (data.toString('latin1').startsWith('GET /robots.txt'))
        socket.end('HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n');
      else answer(socket);
    });
  });
  return { port: await listening(server, '127.0.0.1'), asked };
}

async function listening(server: TcpServer, host: string): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** How a test's network differs from the real one. */
export interface LocalNetwork {
  /** Hosts and what they resolve to, one answer after the other; every other host is unknown. */
  readonly hosts?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Loopback addresses that stand for public ones. */
  readonly stands?: readonly string[];
  readonly ports: readonly number[];
  readonly authorities?: string;
}

/** A network that knows loopback only: real look-ups are never made, and what is not named here is judged for real. */
export function localNetwork({ hosts = {}, stands = [], ports, authorities }: LocalNetwork): Network {
  const turns = new Map<string, number>();
  let clock = 0;
  return {
    resolve: (host) => {
      const answers = hosts[host];
      if (answers === undefined) return Promise.reject(new Error(`There is no ${host}.`));
      const turn = turns.get(host) ?? 0;
      turns.set(host, turn + 1);
      return Promise.resolve(answers[Math.min(turn, answers.length - 1)] ?? []);
    },
    mayConnect: (address) => stands.includes(address) || isPublicAddress(address),
    ports: new Set(ports),
    // Time passes by waiting only, so that nobody waits.
    now: () => clock,
    sleep: (milliseconds) => {
      clock += milliseconds;
      return Promise.resolve();
    },
    ...(authorities === undefined ? {} : { authorities }),
  };
}
