/** Reads bytes that come in chunks, in their order and once; no more of them is held than what is asked for. */
export interface ByteReader {
  /** The bytes before a mark, which is passed over; undefined if it does not come within `most` bytes. */
  readonly upTo: (mark: string, most: number) => Promise<Buffer | undefined>;
  /** The next bytes; undefined if there are fewer. */
  readonly take: (length: number) => Promise<Buffer | undefined>;
  /** Whether so many bytes could be passed over. */
  readonly skip: (length: number) => Promise<boolean>;
  /** Passes over the ends of lines; whether anything follows. */
  readonly skipLineEnds: () => Promise<boolean>;
}

/** The bytes that have come and were not read yet, and those that are still to come. */
interface Source {
  held: Buffer;
  readonly chunks: AsyncIterator<Uint8Array>;
}

/** Opens bytes for reading. */
export function byteReader(chunks: AsyncIterator<Uint8Array>): ByteReader {
  const source: Source = { held: Buffer.alloc(0), chunks };
  return {
    upTo: (mark, most) => upTo(source, mark, most),
    take: async (length) => {
      const taken = Buffer.allocUnsafe(length);
      return (await pass(source, length, (piece, at) => taken.set(piece, at))) ? taken : undefined;
    },
    skip: (length) => pass(source, length, () => undefined),
    skipLineEnds: () => skipLineEnds(source),
  };
}

async function next({ chunks }: Source): Promise<Buffer | undefined> {
  const { done, value } = await chunks.next();
  return done === true ? undefined : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

/** Hands over what comes, piece by piece, until there was enough; whether there was. */
async function pass(source: Source, length: number, use: (piece: Buffer, at: number) => void): Promise<boolean> {
  let at = 0;
  for (;;) {
    const piece = source.held.subarray(0, length - at);
    use(piece, at);
    at += piece.length;
    source.held = source.held.subarray(piece.length);
    if (at === length) return true;
    const more = await next(source);
    if (more === undefined) return false;
    source.held = more;
  }
}

async function upTo(source: Source, mark: string, most: number): Promise<Buffer | undefined> {
  for (;;) {
    const { held } = source;
    const end = held.indexOf(mark, 0, 'latin1');
    if (end > most || (end < 0 && held.length > most)) return undefined;
    if (end >= 0) {
      source.held = held.subarray(end + mark.length);
      return held.subarray(0, end);
    }
    const more = await next(source);
    if (more === undefined) return undefined;
    source.held = held.length === 0 ? more : Buffer.concat([held, more]);
  }
}

async function skipLineEnds(source: Source): Promise<boolean> {
  for (;;) {
    const { held } = source;
    let at = 0;
    while (held[at] === 13 || held[at] === 10) at++;
    source.held = held.subarray(at);
    if (at < held.length) return true;
    const more = await next(source);
    if (more === undefined) return false;
    source.held = more;
  }
}
