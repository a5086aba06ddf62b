const NAMES = 'January February March April May June July August September October November December'.split(' ');

/** Why a day that is written as it should be is none: its month has fewer days. Undefined for all other texts. */
export function dayTooMany(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = NAMES[Number(month) - 1];
  if (name === undefined) return undefined;
  const isLeap = new Date(`${year}-02-29`).getUTCDate() === 29;
  const last = name === 'February' ? (isLeap ? 29 : 28) : /^(?:April|June|September|November)$/.test(name) ? 30 : 31;
  if (Number(day) <= last) return undefined;
  return `${name === 'February' ? `${name} ${year}` : name} has ${last} days.`;
}
