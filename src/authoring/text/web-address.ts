/** Whether a text is a web address without credentials. */
export function isAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
