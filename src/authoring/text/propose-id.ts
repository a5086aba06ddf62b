import anyAscii from 'any-ascii';
import { scalar } from './yaml-text.ts';

/** The longest id that is proposed, in letters; a person can choose a longer one. */
const LONGEST = 60;

/** Longer texts are not looked at. */
const MOST = 400;

/** What is meant by a name in a file system or in the format, whatever it is to name here. */
const RESERVED = /^(?:unknown|many|con|prn|aux|nul|(?:com|lpt)\d)$/;

/** What an id is made of. */
export interface Naming {
  /** What it names, such as `party`: it stands in where a text has no letter, and in front of one that is a number. */
  readonly kind: string;
  /** The ids that are in use. */
  readonly taken: ReadonlySet<string>;
  /** The language of the text. */
  readonly language?: string | undefined;
  /** How long it may be, in letters, unless the first word is longer. */
  readonly most?: number;
}

/** An id that is made of the letters of a text in any script, and is not taken yet. */
export function proposeId(text: string, { kind, taken, language, most = LONGEST }: Naming): string {
  const words = lettersOf(text.slice(0, MOST), { language, most });
  const first = words === '' ? kind : isName(words) ? words : `${kind}-${words}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? first : `${first}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** Whether an id is a text in YAML as it stands, and nothing else. */
function isName(id: string): boolean {
  return scalar(id) === id && !RESERVED.test(id);
}

function lettersOf(
  text: string,
  { language = '', most }: { readonly language?: string | undefined; readonly most: number },
): string {
  const spelt = /^de\b/.test(language) ? text.replaceAll(/[äöü]/gi, (letter) => `${letter}e`) : text;
  const ascii = anyAscii(
    spelt
      .normalize('NFC')
      .replaceAll(/['’ʼ]/g, '')
      .replaceAll(/\p{Extended_Pictographic}/gu, ' '),
  );
  const id = ascii
    .replaceAll(/['`"]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (id.length <= most) return id;
  const cut = id.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, most);
}
