import { createConnection } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { attend, type Attending } from './attend.ts';

/** What the server is given: two streams, and what it may ask of the process. */
export interface Serving extends Attending {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Serves one editor until it goes away; resolves to the exit code that the protocol asks for. */
export function serveEditor({ input, output, ...attending }: Serving): Promise<number> {
  return new Promise((resolve) => {
    const ending = { shutdownReceived: false, initialize: () => {}, exit: (code: number) => end(code) };
    const connection = createConnection((logger) => createProtocolConnection(input, output, logger), ending);
    const attended = attend(connection, attending);
    let isOver = false;
    const end = (code: number): void => {
      if (isOver) return;
      isOver = true;
      attended.close();
      connection.dispose();
      resolve(code);
    };
    input.on('end', () => end(ending.shutdownReceived ? 0 : 1));
    input.on('close', () => end(ending.shutdownReceived ? 0 : 1));
    connection.listen();
  });
}
