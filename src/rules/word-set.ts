/** How many different words of a text are compared; more do not change whether two texts begin alike. */
const MOST = 32;
/** How much of a text is looked at, in UTF-16 units. */
const LONGEST = 4_000;

/** The different words of a text in their order, without case and punctuation; of scripts without spaces, each two signs. */
export function wordSet(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    for (const part of partsOf(word)) words.add(part);
    if (words.size >= MOST) break;
  }
  return [...words].slice(0, MOST);
}

function partsOf(word: string): readonly string[] {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return [word];
  const signs = [...word];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
