/** How public a check is, as a reader finds it. */
type Shown = 'hidden' | 'published' | 'withdrawn';

const STATUSES = ['draft', 'review', 'published', 'withdrawn'] as const;
type Status = (typeof STATUSES)[number];

/** An original with its translation: what their files say, and what readers may find of each. */
export interface Pair {
  readonly number: string;
  readonly original: Status;
  /** What the translation's file says; undefined if it says nothing. */
  readonly translation: Status | undefined;
  readonly shown: { readonly original: Shown; readonly translation: Shown };
}

const SHOWN: Readonly<Record<Status, Shown>> = {
  draft: 'hidden',
  review: 'hidden',
  published: 'published',
  withdrawn: 'withdrawn',
};

/** What readers may find of a translation, by its original's status and its own, written down case by case. */
const OF_TRANSLATION: Readonly<Record<Status, Readonly<Partial<Record<Status, Shown>>>>> = {
  draft: {},
  review: {},
  published: { published: 'published', withdrawn: 'withdrawn' },
  withdrawn: { published: 'withdrawn', withdrawn: 'withdrawn' },
};

/** As many pairs as asked for, in all combinations of statuses, in turn. */
export function pairs(count: number): readonly Pair[] {
  const kinds = STATUSES.flatMap((first) =>
    [undefined, ...STATUSES].map((second) => ({
      original: first,
      translation: second,
      shown: {
        original: SHOWN[first],
        translation: (second && OF_TRANSLATION[first][second]) ?? 'hidden',
      },
    })),
  );
  return Array.from({ length: count }, (_, index) => ({
    number: String(index).padStart(4, '0'),
    ...(kinds[index % kinds.length] ?? {
      original: 'draft',
      translation: undefined,
      shown: { original: 'hidden', translation: 'hidden' },
    }),
  }));
}

const LANGUAGES = ['en', 'es'] as const;

/** The settings of a desk in two languages. */
export const DESK: string = `format: 1
publisher: { name: Selburg desk }
site: { url: https://desk.example/checks }
languages: [${LANGUAGES.join(', ')}]
scale: standard
`;

/** The files of the pairs; each is related to the next ones, in both languages. */
export function filesOf(all: readonly Pair[]): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [index, pair] of all.entries()) {
    const related = all.slice(index + 1, index + 6).flatMap(({ number }) => [`o${number}`, `t${number}`]);
    files[`factchecks/o${pair.number}.yaml`] = original(pair, related);
    files[`factchecks/t${pair.number}.yaml`] = translation(pair);
  }
  return files;
}

const WITHDRAWAL = { en: 'The log was that of another year.', es: 'El registro era de otro año.' };

function dated(status: Status | undefined, language: (typeof LANGUAGES)[number]): string {
  if (status !== 'published' && status !== 'withdrawn') return '';
  const log = `corrections: [{ date: 2024-06-01, kind: withdrawal, text: ${WITHDRAWAL[language]} }]\n`;
  return `published: 2024-05-04\nauthors: [ilka-brandt]\n${status === 'withdrawn' ? log : ''}`;
}

function original({ number, original: status }: Pair, related: readonly string[]): string {
  const words = `MO${number}`;
  return `title: Trawlers did enter the reserve ${words}
status: ${status}
${dated(status, 'en')}standfirst: The minister says otherwise ${words}
statement:
  summary: No vessel entered the reserve ${words}
  quote: Not one of our vessels has been inside ${words}
  speaker: minister
  date: 2024-04-12
  source: press-conference
claims:
  no-entry: { text: No vessel entered ${words}, quote: Not one of our vessels has been inside ${words}, finding: rebutted }
evidence:
  log: { claim: no-entry, stance: rebuts, shows: A trawler was inside for six hours ${words}, source: vessel-log }
sources:
  press-conference: { kind: statement, by: minister, url: "https://ministry.example/press" }
  vessel-log: { kind: dataset, by: minister, url: "https://harbour.example/log.csv" }
parties:
  ilka-brandt: { name: Ilka Brandt, kind: person }
  minister: { name: Oren Vask, kind: person }
verdict: { rating: false, summary: The log puts a trawler inside ${words} }
related: [${related.join(', ')}]
`;
}

function translation({ number, translation: status }: Pair): string {
  const words = `MT${number}`;
  return `title: Los arrastreros entraron en la reserva ${words}
language: es
translationOf: o${number}
${status === undefined ? '' : `status: ${status}\n`}${dated(status, 'es')}standfirst: El ministro dice lo contrario ${words}
statement:
  summary: Ningún buque entró en la reserva ${words}
  quote: Ninguno de nuestros buques ha estado dentro ${words}
claims:
  no-entry: { text: Ningún buque entró ${words}, quote: Ninguno de nuestros buques ha estado dentro ${words} }
evidence:
  log: { shows: Un arrastrero estuvo dentro seis horas ${words} }
verdict: { summary: El registro sitúa un arrastrero dentro ${words} }
`;
}
