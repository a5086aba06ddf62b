/** Languages whose names of months are read. */
const LANGUAGES = 'en es fr de nl pt it pl tr id ms ca ro cs sk hr sr sv da no fi hu el ru uk bg ar fa hi'.split(' ');

/** Months by their names, long and short, in lower case; what means two months in two languages is not in it. */
export const MONTHS: ReadonlyMap<string, number> = monthNames();

function monthNames(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      // With a day, Slavic and other languages put the name in the case that dates have.
      for (const more of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, ...more, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const name = nameIn(format, number);
          if (name !== undefined && (months.get(name) ?? number) !== number) doubtful.add(name);
          if (name !== undefined) months.set(name, number);
        }
      }
  for (const name of doubtful) months.delete(name);
  return months.set('sept', 9);
}

function nameIn(format: Intl.DateTimeFormat, month: number): string | undefined {
  const part = format.formatToParts(Date.UTC(2020, month - 1, 15)).find(({ type }) => type === 'month')?.value;
  const name = part?.toLowerCase().normalize('NFC').replace(/\.$/, '');
  return name !== undefined && /^\p{L}[\p{L}\p{M}]+$/u.test(name) ? name : undefined;
}
