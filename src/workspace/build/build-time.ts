import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** The last second that a JavaScript date can hold. */
const MOST_SECONDS = 8_640_000_000_000;

/** The moment of a build: now, or what `SOURCE_DATE_EPOCH` says (reproducible-builds.org/specs/source-date-epoch). */
export function buildTime({ env, now }: Pick<Io, 'env' | 'now'>): Date {
  const seconds = env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return now();
  if (!/^\d+$/.test(seconds) || Number(seconds) > MOST_SECONDS)
    throw new UsageError(
      `The environment variable SOURCE_DATE_EPOCH is \`${seconds}\`, which is no number of seconds since 1970.`,
      'Give it a whole number, or unset it.',
    );
  return new Date(Number(seconds) * 1000);
}
