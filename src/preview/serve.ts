import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server that runs. */
export interface Preview {
  readonly port: number;
  close(): Promise<void>;
}

/** The only address that is listened on: nobody else on the network reaches it. */
export const ADDRESS = '127.0.0.1';

/** Answers requests from this computer. Port 0 is any that is free; fails with the error of the system if a port is taken. */
export function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
): Promise<Preview> {
  const server = createServer(answer);
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
