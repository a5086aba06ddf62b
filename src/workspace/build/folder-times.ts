import { readRegular } from '../files/read-regular.ts';

const MOST_BYTES = 200_000_000;

/** The text that notes the times of folders, a line each: the time, a space, the path. */
export function textOf(file: string): string {
  const content = readRegular(file, MOST_BYTES);
  return 'bytes' in content ? Buffer.from(content.bytes).toString('utf8') : '';
}

/** The times that a text notes, by folder. */
export function timesIn(text: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { folder, time } of linesOf(text)) known.set(folder, time);
  return known;
}

/** The same text with other times of some folders; without those that have none any more. All other lines are copied as they are. */
export function withTimes(text: string, changed: ReadonlyMap<string, string | undefined>): string {
  const left = new Map(changed);
  let whole = '';
  let copied = 0;
  for (const { folder, start, end } of linesOf(text)) {
    if (!changed.has(folder)) continue;
    whole += text.slice(copied, start) + lineOf(folder, left.get(folder));
    left.delete(folder);
    copied = end;
  }
  whole += text.slice(copied);
  if (whole !== '' && !whole.endsWith('\n')) whole += '\n';
  for (const [folder, time] of left) whole += lineOf(folder, time);
  return whole;
}

function lineOf(folder: string, time: string | undefined): string {
  return time === undefined ? '' : `${time} ${folder}\n`;
}

/** A line of such a text, and where it stands. */
interface NotedTime {
  readonly folder: string;
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

function* linesOf(text: string): Iterable<NotedTime> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const last = found === -1 ? text.length : found;
    const space = text.indexOf(' ', start);
    const end = Math.min(text.length, last + 1);
    if (space !== -1 && space < last)
      yield { folder: text.slice(space + 1, last), time: text.slice(start, space), start, end };
    start = end;
  }
}
