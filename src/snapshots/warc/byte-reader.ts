/** Reads bytes that come in chunks, in their order and once; no more of them is held than what is asked for. */
export interface ByteReader {
  /** The bytes before a mark, which is passed over; undefined where it does not come within `most` bytes. */
  upTo(mark: string, most: number): Promise<Buffer | undefined>;
  /** The next bytes; undefined where there are fewer. */
  take(length: number): Promise<Buffer | undefined>;
  /** Whether so many bytes could be passed over. */
  skip(length: number): Promise<boolean>;
  /** Passes over the ends of lines; whether anything follows. */
  skipLineEnds(): Promise<boolean>;
}

/** Opens bytes for reading. */
export function byteReader(chunks: AsyncIterator<Uint8Array>): ByteReader {
  let held: Buffer = Buffer.alloc(0);
  const next = async (): Promise<Buffer | undefined> => {
    const { done, value } = await chunks.next();
    return done === true ? undefined : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  };
  /** Hands over what comes, piece by piece, until there was enough; whether there was. */
  const pass = async (length: number, use: (piece: Buffer, at: number) => void): Promise<boolean> => {
    let at = 0;
    for (;;) {
      const piece = held.subarray(0, length - at);
      use(piece, at);
      at += piece.length;
      held = held.subarray(piece.length);
      if (at === length) return true;
      const more = await next();
      if (more === undefined) return false;
      held = more;
    }
  };
  return {
    upTo: async (mark, most) => {
      for (;;) {
        const end = held.indexOf(mark, 0, 'latin1');
        if (end > most || (end < 0 && held.length > most)) return undefined;
        if (end >= 0) {
          const found = held.subarray(0, end);
          held = held.subarray(end + mark.length);
          return found;
        }
        const more = await next();
        if (more === undefined) return undefined;
        held = held.length === 0 ? more : Buffer.concat([held, more]);
      }
    },
    take: async (length) => {
      const taken = Buffer.allocUnsafe(length);
      return (await pass(length, (piece, at) => taken.set(piece, at))) ? taken : undefined;
    },
    skip: (length) => pass(length, () => undefined),
    skipLineEnds: async () => {
      for (;;) {
        let at = 0;
        while (held[at] === 13 || held[at] === 10) at++;
        held = held.subarray(at);
        if (held.length > 0) return true;
        const more = await next();
        if (more === undefined) return false;
        held = more;
      }
    },
  };
}
