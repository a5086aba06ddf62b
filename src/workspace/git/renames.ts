/** A text by its path. */
export interface NamedText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files are taken to be the same if they share this much of the larger one's lines, by length. */
const ENOUGH = 0.5;
/** A line in more files than this does not tell them apart. */
const MOST_WITH_LINE = 50;
/** How many files that share telling lines are looked at closely. */
const MOST_CANDIDATES = 8;

/** Finds which of the new texts were once which of those that are gone: gives the old path by the new one. */
export function findRenames(gone: readonly NamedText[], added: readonly NamedText[]): ReadonlyMap<string, string> {
  if (gone.length === 0) return new Map();
  const candidatesOf = candidatesIn(gone.map(linedText));
  const pairs = added.flatMap((text) => {
    const now = linedText(text);
    return candidatesOf(now).map((old) => ({ before: old.path, after: now.path, share: sharedPart(old, now) }));
  });
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  for (const { before, after, share } of pairs.toSorted((a, b) => b.share - a.share)) {
    if (share < ENOUGH || taken.has(before) || renames.has(after)) continue;
    renames.set(after, before);
    taken.add(before);
  }
  return renames;
}

/** A text as its lines, each with how often it occurs. */
interface LinedText {
  readonly path: string;
  readonly lines: ReadonlyMap<string, number>;
  readonly length: number;
}

function linedText({ path, bytes }: NamedText): LinedText {
  const lines = new Map<string, number>();
  let length = 0;
  for (const line of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n')) {
    const text = line.trim();
    lines.set(text, (lines.get(text) ?? 0) + 1);
    length += text.length;
  }
  return { path, lines, length };
}

function sharedPart({ lines: one, length }: LinedText, { lines: other, length: otherLength }: LinedText): number {
  let shared = 0;
  for (const [line, times] of one) shared += line.length * Math.min(times, other.get(line) ?? 0);
  return shared / Math.max(1, length, otherLength);
}

/** Gives the old texts that may be a new one: those of the same name, and those that share lines that few have. */
function candidatesIn(texts: readonly LinedText[]): (text: LinedText) => readonly LinedText[] {
  const byName = new Map(texts.map((text) => [nameOf(text.path), text]));
  const byLine = new Map<string, LinedText[]>();
  for (const text of texts) {
    for (const line of text.lines.keys()) {
      const others = byLine.get(line);
      if (others === undefined) byLine.set(line, [text]);
      else if (others.length <= MOST_WITH_LINE) others.push(text);
    }
  }
  return ({ path, lines }) => {
    const shared = new Map<LinedText, number>();
    for (const line of lines.keys()) {
      const those = byLine.get(line) ?? [];
      if (those.length > MOST_WITH_LINE) continue;
      for (const text of those) shared.set(text, (shared.get(text) ?? 0) + line.length);
    }
    const nearest = [...shared].toSorted(([, a], [, b]) => b - a).slice(0, MOST_CANDIDATES);
    const namesake = byName.get(nameOf(path));
    return [...new Set([...(namesake === undefined ? [] : [namesake]), ...nearest.map(([text]) => text)])];
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
