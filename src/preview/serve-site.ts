import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answer, type Served } from './answer.ts';
import { compressed } from './compressed.ts';

/** A server that runs. */
export interface Preview {
  readonly port: number;
  close(): Promise<void>;
}

/** The only address that is listened on: nobody else on the network reaches it. */
export const ADDRESS = '127.0.0.1';

/** Serves a site to this computer. Port 0 is any that is free; fails with the error of the system if a port is taken. */
export function serveSite(served: Served, port: number): Promise<Preview> {
  const server = createServer((request, response) => respond(request, response, served));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      done({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function respond(request: IncomingMessage, response: ServerResponse, served: Served): void {
  const { method = '', url = '', headers } = request;
  const plain = answer({ method, url, host: headers.host, ifNoneMatch: headers['if-none-match'] }, served);
  const { status, headers: given, body } = compressed(plain, headers['accept-encoding']);
  response.writeHead(status, status === 304 ? given : { ...given, 'content-length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' || status === 304 ? undefined : body);
}
