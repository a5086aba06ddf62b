import type { Io, Output } from '../workspace/io.ts';

/** The real process. A reader that goes away, as `head` does, ends the output and is no error. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    program: process.argv[1],
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    now: () => new Date(),
    canAsk: process.stdin.isTTY && process.stderr.isTTY,
    readStdin: async () => Buffer.concat(await process.stdin.toArray()),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    isTTY: stream.isTTY,
  };
}
