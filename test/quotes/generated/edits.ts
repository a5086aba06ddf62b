import { itemAt } from './maker.ts';
import { ENDS_SENTENCE, GAPS, harmless, isGuarded, passage, replaced, type Change } from './stretch.ts';

/** What an honest editor does to a quotation. */
export const EDITS: Readonly<Record<string, Change>> = {
  verbatim: ({ source }) => source,
  'quotation marks': ({ source }) => `“${source.replaceAll('"', '”').replaceAll("'", '’')}”`,
  'spaces and dashes': ({ source }) => source.replaceAll(' ', '  ').replaceAll('-', '‐'),
  lines: ({ source, chance }) => source.replaceAll(' ', () => (chance() < 0.1 ? '\n' : ' ')),
  decomposed: ({ source }) => source.normalize('NFD'),
  gap: (stretch) => {
    const cut = harmless(stretch, 12);
    return cut && replaced(stretch, ...cut, stretch.pick(GAPS));
  },
  'two gaps': (stretch) => {
    const cut = harmless(stretch, 5);
    if (cut === undefined || cut[0] < 6) return undefined;
    const { paragraph, words, language } = stretch;
    if (isGuarded(itemAt(words, 3).word, language)) return undefined;
    const around = paragraph.slice(itemAt(words, 2).end, itemAt(words, 4).start);
    if (/[%\p{Sc}\p{Sm}#@&*/\\]/u.test(around) || ENDS_SENTENCE.test(around)) return undefined;
    return `${passage(stretch, 0, 3)} […] ${passage(stretch, 4, cut[0])} … ${passage(stretch, cut[1], words.length)}`;
  },
  'gaps at the ends': ({ source }) => `… ${source} […]`,
  'bracket for words': (stretch) => {
    const cut = harmless(stretch, 3);
    return cut && replaced(stretch, ...cut, stretch.pick(['[it]', '[the system]', '[this program]']));
  },
  'bracket inserted': (stretch) => {
    const place = 2 + Math.floor(stretch.chance() * (stretch.words.length - 4));
    const { word } = itemAt(stretch.words, place);
    // A bracket may name only what the paragraph names.
    const names = stretch.paragraph.includes('Debian') ? ['Debian'] : [];
    return replaced(stretch, place, place + 1, `[${stretch.pick(['here', 'that is', ...names])}] ${word}`);
  },
  'capital in brackets': ({ source }) => {
    const [letter = ''] = source;
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return /^\p{L}\p{Ll}/u.test(source) && [...other].length === 1
      ? `[${other}]${source.slice(letter.length)}`
      : undefined;
  },
  'changed ending': (stretch) => {
    const place = stretch.words.findIndex(
      ({ word }, index) => index > 1 && /^\p{Ll}{6,12}$/u.test(word) && !isGuarded(word, stretch.language),
    );
    if (place < 0) return undefined;
    const { word } = itemAt(stretch.words, place);
    return replaced(stretch, place, place + 1, `${word.slice(0, -2)}[${stretch.pick(['ed', 's', 'ing', 'es'])}]`);
  },
  sic: (stretch) => {
    const place = 2 + Math.floor(stretch.chance() * (stretch.words.length - 4));
    return replaced(stretch, place, place + 1, `${itemAt(stretch.words, place).word} [sic]`);
  },
  'emphasis added': ({ source }) => `${source} (emphasis added)`,
  'first letter': ({ source }) => source.slice(0, 1).toLowerCase() + source.slice(1),
};
