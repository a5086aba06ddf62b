import type { Io } from '../../workspace/io.ts';

/** How far a piece of work is, on a terminal. */
export interface Progress {
  /** One more of `total` is done, which is shown from the second on that the work takes. */
  advance(total: number): void;
  /** Takes the line away, so that others can be written. */
  clear(): void;
}

/** Work that takes less, in milliseconds, needs no bar; … */
const PATIENCE = 1000;
/** … and one that moves more often is only unrest. */
const PACE = 100;
const WIDTH = 30;
const ERASE = '\r\u001B[K';

/** Opens a bar on stderr; elsewhere than on a terminal nothing is shown. */
export function openProgress({ stderr, env }: Pick<Io, 'stderr' | 'env'>, what: string): Progress {
  if (!stderr.isTTY || env['TERM'] === 'dumb') return { advance: () => undefined, clear: () => undefined };
  const start = performance.now();
  let last = 0;
  let isShown = false;
  let done = 0;
  return {
    advance: (total) => {
      done += 1;
      const now = performance.now();
      if (now - start < PATIENCE || now - last < PACE) return;
      last = now;
      isShown = true;
      const full = Math.floor((done / Math.max(total, 1)) * WIDTH);
      stderr.write([ERASE, '█'.repeat(full), '░'.repeat(WIDTH - full), ` ${done} of ${total} `, what].join(''));
    },
    clear: () => {
      if (isShown) stderr.write(ERASE);
      isShown = false;
    },
  };
}
