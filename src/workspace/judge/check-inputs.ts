import type { FileOutcome } from '../../validate/index.ts';
import type { OutcomeCache } from '../cache/outcome-cache.ts';
import type { HashingFiles } from '../files/hashing-files.ts';

/** What a check is made of, so that whoever made something of it knows when to make it again. */
export interface CheckInputs {
  /** A digest of its file. */
  readonly content: string;
  /** The shared definitions that it uses, such as `party:minister`, separated by spaces; `*` if it may be any. */
  readonly takes: string;
}

/** What the judged checks are made of; one that cannot be read is made of nothing. */
export function inputsOf(
  outcomes: readonly FileOutcome[],
  files: HashingFiles,
  cache: OutcomeCache | undefined,
): ReadonlyMap<string, CheckInputs> {
  return new Map(
    outcomes.flatMap((outcome): readonly (readonly [string, CheckInputs])[] => {
      const { file } = outcome;
      const content = files.digestOf(file) ?? cache?.contentOf(file) ?? digestNow(file, files);
      return content === undefined ? [] : [[file, new OutcomeInputs(content, outcome)]];
    }),
  );
}

/** What a check takes is read from the cache when it is asked for. */
class OutcomeInputs implements CheckInputs {
  readonly content: string;
  readonly #outcome: FileOutcome;

  constructor(content: string, outcome: FileOutcome) {
    this.content = content;
    this.#outcome = outcome;
  }

  get takes(): string {
    return this.#outcome.takes ?? '*';
  }
}

/** Of a file that another thread has read. */
function digestNow(file: string, files: HashingFiles): string | undefined {
  files.read(file, Number.MAX_SAFE_INTEGER);
  return files.digestOf(file);
}
