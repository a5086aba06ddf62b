import { FetchRefusal } from './fetch-problem.ts';
import type { Network } from './network.ts';

/** Between two requests to a host, in milliseconds. */
const GAP = 1000;
/** A host that asks to be left alone for longer is asked again in another run, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** Spaces the requests to each host, so that nobody is a burden to a small site. */
export interface Pace {
  /** Waits until a host may be asked; refuses where that is too long. */
  wait(host: string): Promise<void>;
  /** Leaves a host alone for as long as it asked, in seconds. */
  pause(host: string, seconds: number): void;
}

/** One request a second to each host. */
export function paceOf({ now, sleep }: Pick<Network, 'now' | 'sleep'>): Pace {
  const free = new Map<string, number>();
  return {
    wait: async (host) => {
      const present = now();
      const turn = Math.max(present, free.get(host) ?? 0);
      if (turn - present > LONGEST_WAIT) {
        const seconds = Math.ceil((turn - present) / 1000);
        throw new FetchRefusal({
          fault: 'status',
          status: 429,
          message: `${host} asks to be left alone for ${seconds.toLocaleString('en')} seconds.`,
          hint: 'Try again later.',
          retryAfter: seconds,
        });
      }
      free.set(host, turn + GAP);
      if (turn > present) await sleep(turn - present);
    },
    pause: (host, seconds) => {
      free.set(host, Math.max(free.get(host) ?? 0, now() + seconds * 1000));
    },
  };
}

/** The seconds of a `retry-after`, which is a number or a date; undefined if it is neither. */
export function retryAfterOf(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
