/** Whether a text has the letters of another in their order, whatever is between them: how editors look for names. */
export function hasInOrder(text: string, letters: string): boolean {
  const plain = text.toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = plain.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
