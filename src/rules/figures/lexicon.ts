import { listed } from './listed.ts';
import { NUMBER_LANGUAGES, PERCENT_ELSEWHERE, type NumberLanguage } from './number-language.ts';
import { numberWords, type NumberWords } from './number-words.ts';

/** What a language's words mean for figures, ready to be asked. */
export interface Lexicon extends NumberWords {
  readonly decimalComma: boolean;
  /** Whether words of the language are read at all. */
  readonly hasWords: boolean;
  /** Between the parts of a compound. */
  readonly and: string;
  readonly andJoins: NumberLanguage['andJoins'];
  readonly byTwenties: boolean;
  /** Between the ends of a range. */
  readonly between: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
  readonly time: readonly string[];
  readonly stops: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly over: ReadonlySet<string>;
  readonly under: ReadonlySet<string>;
}

const BETWEEN = new Set(
  listed('to and or bis auf und oder à et ou sur a y o e de hasta para até ad su tot naar en of von der van aus'),
);
const SIGNS = listed('% ٪ ％');

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language, made once; that of a language without words knows the signs alone. */
export function lexiconOf(language: string): Lexicon {
  const key = Object.hasOwn(NUMBER_LANGUAGES, language) ? language : '';
  const lexicon = lexicons.get(key) ?? readLexicon(NUMBER_LANGUAGES[key]);
  lexicons.set(key, lexicon);
  return lexicon;
}

function set(text: string | undefined): ReadonlySet<string> {
  return new Set(listed(text ?? ''));
}

function readLexicon(words: NumberLanguage | undefined): Lexicon {
  return {
    ...(words === undefined ? { values: new Map(), times: new Map(), valueOf: () => undefined } : numberWords(words)),
    decimalComma: words?.decimalComma ?? false,
    hasWords: words !== undefined,
    and: words?.and ?? '',
    andJoins: words?.andJoins ?? 'behind-hundreds',
    byTwenties: words?.byTwenties ?? false,
    between: BETWEEN,
    percent: new Set([...SIGNS, ...listed(words?.percent ?? PERCENT_ELSEWHERE)]),
    points: set(words?.points),
    time: listed(words?.time ?? ''),
    stops: set(words?.stops),
    labels: set(words?.labels),
    months: set(words?.months),
    over: set(words?.over),
    under: set(words?.under),
  };
}
