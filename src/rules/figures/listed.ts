/** A list of words from one text: words stand between spaces, the words of a phrase are joined by `_`. */
export function listed(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
