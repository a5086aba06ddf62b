import type { Report } from '../../diagnostics/index.ts';
import { line } from '../../printing/index.ts';
import { parseBaseline, printBaseline, type Baseline } from './baseline-text.ts';
import { hideKnown, total, withNew, type Compared } from './hide-known.ts';
import type { Io } from '../io.ts';
import { trustedFile, trustedRevision } from '../git/settings-from.ts';
import { readNamed, writeNamed } from '../files/named-files.ts';
import { UsageError } from '../usage-error.ts';

/** What is done with the baseline after the run: findings that are gone are taken out; `grow` adds new ones, too. */
export type BaselineUpdate = 'shrink' | 'grow';

/** How a run uses a baseline. */
export interface BaselineOptions {
  /** The path as the user wrote it. */
  readonly file: string;
  readonly update?: BaselineUpdate;
  /** Whether the whole project is reported: otherwise it is unknown what is gone. */
  readonly isWhole: boolean;
  /** The revision whose baseline counts, as for the settings. */
  readonly settingsFrom?: string | true;
}

/** Takes known findings out of a report, says so on stderr, and updates the file where that was asked for. */
export type HideFindings = (report: Report) => Report;

/** A larger file is not a baseline; in bytes. */
const MOST_BYTES = 100_000_000;

/** Reads the baseline before anything is judged, so that a mistake in it costs no time. */
export function openBaseline(options: BaselineOptions, io: Pick<Io, 'cwd' | 'env' | 'stderr'>): HideFindings {
  const { file, update, isWhole } = options;
  const named = { cwd: io.cwd, file };
  if (update !== undefined && !isWhole) {
    throw new UsageError(
      'A baseline can only be updated from the whole project.',
      'Leave out the paths, --changed and --staged.',
    );
  }
  const bytes = readBaseline(io, options);
  const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  if (text === undefined && update === undefined)
    throw new UsageError(`There is no baseline \`${file}\`.`, 'Write it with --update-baseline.');
  const known: Baseline = text === undefined ? new Map() : parseBaseline(text, file);
  const note = (words: string): void => io.stderr.write(line`${words}`);
  return (report) => {
    const compared = hideKnown(report, known);
    if (update === undefined) {
      for (const words of notes(compared, options)) note(words);
      return compared.report;
    }
    const next = update === 'grow' || text === undefined ? withNew(compared) : compared.remaining;
    const written = printBaseline(next);
    if (written !== text) writeNamed(named, written);
    const after = hideKnown(report, next);
    const added = total(next.values()) - total(compared.remaining.values());
    note(`${file}: ${compared.gone} removed, ${added} added, ${findings(total(next.values()))} left.`);
    for (const words of notes(after, options)) note(words);
    return after.report;
  };
}

/** What is in the work tree is read from the trusted revision: there is a baseline where that has one. */
function readBaseline(io: Pick<Io, 'cwd' | 'env' | 'stderr'>, options: BaselineOptions): Uint8Array | undefined {
  const { file, settingsFrom } = options;
  const trusted = settingsFrom === undefined ? undefined : trustedRevision(io, settingsFrom);
  const found = trusted === undefined ? undefined : trustedFile(trusted, { cwd: io.cwd, file }, MOST_BYTES);
  if (trusted === undefined || found === undefined) return readNamed({ cwd: io.cwd, file }, MOST_BYTES);
  if ('bytes' in found) return found.bytes;
  io.stderr.write(line`note: ${trusted.name} has no baseline ${file}, so no finding is known.`);
  return Buffer.from(printBaseline(new Map()));
}

function* notes({ hidden, gone }: Compared, { file, isWhole }: BaselineOptions): Iterable<string> {
  if (hidden > 0) yield `${findings(hidden)} hidden, because ${file} knows ${hidden === 1 ? 'it' : 'them'}.`;
  if (gone > 0 && isWhole)
    yield `${findings(gone)} in ${file} ${gone === 1 ? 'is' : 'are'} gone: remove ${gone === 1 ? 'it' : 'them'} with --update-baseline.`;
}

function findings(count: number): string {
  return `${count} known finding${count === 1 ? '' : 's'}`;
}
