import type { Io } from '../workspace/io.ts';

/** Writes a text into a file that the user named, whole or not at all; `/dev/stdout` and `/dev/stderr` are those of the run. */
export async function writeOutput(
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr'>,
  file: string,
  text: string | Generator<string, void, undefined>,
): Promise<void> {
  // Opened once more, what they lead to would be written from its beginning; a socket cannot be opened at all.
  if (file === '/dev/stdout') return writeTo(io.stdout, text);
  if (file === '/dev/stderr') return writeTo(io.stderr, text);
  const { writeNamed } = await import('../workspace/files/named-files.ts');
  writeNamed({ cwd: io.cwd, file }, typeof text === 'string' ? text : encoded(text));
}

/** Writes a text, or its parts one by one. */
export function writeTo(output: Io['stdout'], text: string | Generator<string, void, undefined>): void {
  if (typeof text === 'string') output.write(text);
  else for (const part of text) output.write(part);
}

function* encoded(parts: Generator<string, void, undefined>): Generator<Uint8Array, void, undefined> {
  for (const part of parts) yield Buffer.from(part);
}
