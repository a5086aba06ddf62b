import { itemAt } from './maker.ts';
import { constituents } from './omissions.ts';
import { otherForm, resolvable } from './resolved.ts';
import { GAPS, governedOutside, isGuarded, passage, replaced, type Change } from './stretch.ts';

/** What an honest editor does to a quotation. */
export const EDITS: Readonly<Record<string, Change>> = {
  verbatim: ({ source }) => source,
  'quotation marks': ({ source }) => `“${source.replaceAll('"', '”').replaceAll("'", '’')}”`,
  'spaces and dashes': ({ source }) => source.replaceAll(' ', '  ').replaceAll('-', '‐'),
  lines: ({ source, chance }) => source.replaceAll(' ', () => (chance() < 0.1 ? '\n' : ' ')),
  decomposed: ({ source }) => source.normalize('NFD'),
  gap: (stretch) => {
    const cuts = constituents(stretch);
    return cuts.length === 0 ? undefined : replaced(stretch, ...stretch.pick(cuts), stretch.pick(GAPS));
  },
  'two gaps': (stretch) => {
    const cuts = constituents(stretch);
    const pairs = cuts.flatMap((one) =>
      cuts.filter((other) => other[0] - one[1] > 1).map((other) => [one, other] as const),
    );
    if (pairs.length === 0) return undefined;
    const [one, other] = stretch.pick(pairs);
    const { words } = stretch;
    return `${passage(stretch, 0, one[0])} […] ${passage(stretch, one[1], other[0])} … ${passage(stretch, other[1], words.length)}`;
  },
  'gaps at the ends': (stretch) => (governedOutside(stretch) ? undefined : `… ${stretch.source} […]`),
  'bracket for what is named': (stretch) => {
    const found = resolvable(stretch);
    if (found.length === 0) return undefined;
    const { from, to, by } = stretch.pick(found);
    return replaced(stretch, from, to, by);
  },
  'bracket with another form': (stretch) => {
    const place = stretch.words.findIndex(({ word }, at) => at > 1 && otherForm(word, stretch.language) !== undefined);
    if (place < 0 || place > stretch.words.length - 3) return undefined;
    return replaced(stretch, place, place + 1, `[${otherForm(itemAt(stretch.words, place).word, stretch.language)}]`);
  },
  'bracket inserted': (stretch) => {
    const place = 2 + Math.floor(stretch.chance() * (stretch.words.length - 4));
    const { word } = itemAt(stretch.words, place);
    // A bracket may name only what the paragraph names.
    const names = stretch.paragraph.includes('Debian') ? ['Debian'] : [];
    return replaced(stretch, place, place + 1, `[${stretch.pick(['here', 'that is', ...names])}] ${word}`);
  },
  'capital in brackets': (stretch) => {
    const { source } = stretch;
    const [letter = ''] = source;
    if (governedOutside(stretch)) return undefined;
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
