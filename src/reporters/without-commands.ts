/** What runners of CI systems take for a command: `##[…]` and `##vso[…]` anywhere in a line, `::…` at its beginning. */
const COMMAND = /##(?=\[|vso\[)|^[^\S\n\r\u2028\u2029]*::/gmu;

/** Breaks what a CI system that reads the log would obey: a stranger's file must not give it commands. */
export function withoutCommands(text: string): string {
  return text.replaceAll(COMMAND, (sign) => sign.replace('##', '# #').replace('::', ': :'));
}
