import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, type Served } from './answer.ts';
import { compressed } from './compressed.ts';
import { serve, type Preview } from './serve.ts';

/** Serves a site to this computer. Port 0 is any that is free; fails with the error of the system if a port is taken. */
export function serveSite(served: Served, port: number): Promise<Preview> {
  return serve((request, response) => respond(request, response, served), port);
}

function respond(request: IncomingMessage, response: ServerResponse, served: Served): void {
  const { method = '', url = '', headers } = request;
  const plain = answer({ method, url, host: headers.host, ifNoneMatch: headers['if-none-match'] }, served);
  const { status, headers: given, body } = compressed(plain, headers['accept-encoding']);
  response.writeHead(status, status === 304 ? given : { ...given, 'content-length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' || status === 304 ? undefined : body);
}
