import type { Io } from '../workspace/io.ts';

/** Writes a text into a file that the user named, whole or not at all; `/dev/stdout` and `/dev/stderr` are those of the run. */
export async function writeOutput(
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr'>,
  file: string,
  text: string,
): Promise<void> {
  // Opened once more, what they lead to would be written from its beginning; a socket cannot be opened at all.
  if (file === '/dev/stdout') return io.stdout.write(text);
  if (file === '/dev/stderr') return io.stderr.write(text);
  const { writeNamed } = await import('../workspace/files/named-files.ts');
  writeNamed({ cwd: io.cwd, file }, text);
}
