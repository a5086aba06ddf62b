/** The longest quotation that is taken out, in UTF-16 units: at most a page. */
const LONGEST = 2000;

/** The signs that end what another opens; a straight mark ends at the end of its line, too, and then opened nothing. */
const ENDS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"\n',
};
const OPENING = /[“„«»「『"]/g;

/** A text with a space in place of each quotation; each kind of end is sought once along the text, so in linear time. */
export function outsideQuotations(text: string): string {
  const ends = new Map(Object.entries(ENDS).map(([opening, signs]) => [opening, seeker(text, signs)]));
  const parts: string[] = [];
  let from = 0;
  for (OPENING.lastIndex = 0; ;) {
    const [opening] = OPENING.exec(text) ?? [];
    if (opening === undefined) break;
    const start = OPENING.lastIndex - 1;
    const end = ends.get(opening)?.(start + 1) ?? text.length;
    if (end === start + 1 || end > start + 1 + LONGEST || end === text.length || text[end] === '\n') continue;
    parts.push(text.slice(from, start));
    from = end + 1;
    OPENING.lastIndex = from;
  }
  parts.push(text.slice(from));
  return parts.join(' ');
}

/** Gives the first place of any of the signs from a place on, or the length of the text; places must not decrease. */
function seeker(text: string, signs: string): (from: number) => number {
  const next = [...signs].map(() => -1);
  return (from) => {
    for (const [index, sign] of [...signs].entries()) {
      if ((next[index] ?? 0) >= from) continue;
      const found = text.indexOf(sign, from);
      next[index] = found < 0 ? text.length : found;
    }
    return Math.min(...next);
  };
}
