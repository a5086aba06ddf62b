import { latinLetters } from '../../printing/latin-letters.ts';
import { tellingWords } from './small-words.ts';
import { scalar } from './yaml-text.ts';

/** The longest id that is proposed, in letters; a person can choose a longer one. */
const LONGEST = 60;

/** A sentence makes a brief one, since it is typed and read again and again: as it is, if it is no longer than this, in letters; … */
const SHORT = 36;
/** … else so many of its words that say something, in no more letters than these. */
const MOST_WORDS = 5;
const BRIEF = 40;

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
  /** Whether the text is a sentence or a title, of which the words that say something are enough. */
  readonly isBrief?: boolean;
}

/** An id that is made of the letters of a text in any script, and is not taken yet. */
export function proposeId(text: string, { kind, taken, language, isBrief = false }: Naming): string {
  const letters = lettersOf(text.slice(0, MOST), language);
  const words = isBrief ? brief(letters, language) : cutAt(letters, LONGEST);
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

function brief(letters: string, language: string | undefined): string {
  if (letters.length <= SHORT) return letters;
  const all = tellingWords(letters.split('-'), language ?? 'en');
  const words = all.slice(0, MOST_WORDS);
  // What is denied stood behind it.
  if (all.length > words.length && /^[a-z]{1,3}$/.test(words.at(-1) ?? '')) words.pop();
  return cutAt(words.join('-'), BRIEF);
}

function lettersOf(text: string, language: string = ''): string {
  const spelt = /^de\b/.test(language) ? text.replaceAll(/[äöü]/gi, (letter) => `${letter}e`) : text;
  const ascii = latinLetters(
    spelt
      .normalize('NFC')
      .replaceAll(/['’ʼ]/g, '')
      .replaceAll(/\p{Extended_Pictographic}/gu, ' '),
  );
  return ascii
    .replaceAll(/['`"]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Cut where a word ends, unless the first one is longer. */
function cutAt(id: string, most: number): string {
  if (id.length <= most) return id;
  const cut = id.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, most);
}
