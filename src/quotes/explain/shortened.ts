const LONGEST = 200;

/** A stretch of text for people: on one line, its middle left out where it is long. */
export function shortened(text: string): string {
  const line = (text.length > 3 * LONGEST ? `${text.slice(0, LONGEST)} ${text.slice(-LONGEST)}` : text)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST ? line : `${whole(line.slice(0, 120))} … ${whole(line.slice(-70))}`;
}

/** No half of a surrogate pair. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
