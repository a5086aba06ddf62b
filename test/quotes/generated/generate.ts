// Makes quotations of a text: honest ones with real editorial marks, and altered ones.
import { itemAt, random, type Made } from './maker.ts';
import { ofSigns, SIGN } from './of-signs.ts';
import { ofWords } from './of-words.ts';

interface Generated extends Made {
  readonly altered: boolean;
  readonly language: string;
}

/** `count` quotations of the paragraphs, a share of them altered: { quote, kind, altered, source }. */
export function generate(
  paragraphs: readonly string[],
  language: string,
  count: number,
  { seed = 1, altered = 0.25 }: { readonly seed?: number; readonly altered?: number } = {},
): readonly Generated[] {
  const chance = random(seed);
  const maker = SIGN.test(paragraphs.join('').slice(0, 2000)) ? ofSigns : ofWords;
  const text = normal(paragraphs.join('\n\n'));
  const made: Generated[] = [];
  for (let tries = 0, kind = chance(), same = 0; made.length < count && tries < count * 200; tries += 1) {
    const isAltered = made.length % 100 < altered * 100;
    const paragraph = itemAt(paragraphs, Math.floor(chance() * paragraphs.length));
    const one = maker(paragraph, language, isAltered, { chance, paragraphs, kind });
    same += 1;
    // What was altered may be in the text by chance.
    if (one === undefined || (isAltered && standsByChance(text, one))) {
      // Some kinds need a word that few stretches have.
      if (same > 200) [kind, same] = [chance(), 0];
      continue;
    }
    made.push({ ...one, altered: isAltered, language });
    [kind, same] = [chance(), 0];
  }
  return made;
}

/** Whether the words stand elsewhere as they were altered: as a whole, or with a gap, its two sides near each other. */
function standsByChance(text: string, { quote, source }: Made): boolean {
  if (text.includes(normal(quote))) return true;
  const [before = '', after, ...more] = quote
    .split(/\[…\]|\[\.{3}\]|\(…\)|\(\.{3}\)|…+|\. ?\. ?\.|\[. . .\]/u)
    .map(normal);
  if (after === undefined || more.length > 0) return false;
  const own = text.indexOf(normal(source));
  for (let place = text.indexOf(`${before} `); place >= 0; place = text.indexOf(`${before} `, place + 1)) {
    const next = text.indexOf(` ${after}`, place + before.length);
    if (place !== own && next >= 0 && next - place - before.length < 1000) return true;
  }
  return false;
}

/** A text in the roughest form in which it is still the same words. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}%\p{Sc}\p{Sm}]+/gu, ' ')
    .trim();
}
