/** The text that a reader of well-formed HTML sees, without any white space. */
export function textOf(html: string): string {
  const references: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    eacute: 'é',
    '#123': '{',
    '#125': '}',
  };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([#\w]+);/g, (whole, name: string) => references[name] ?? whole)
    .replaceAll(/\s+/g, '');
}
