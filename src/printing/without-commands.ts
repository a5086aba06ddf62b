/** What runners of CI systems take for a command: `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere, `::…` at the beginning of a line. */
const COMMAND = /##(?=[a-z]*\[)|(?<![^\n])[^\S\n]*::/giu;

/** Breaks what a CI system that reads the log would obey: a stranger's file must not give it commands. */
export function withoutCommands(text: string): string {
  return text.replaceAll(COMMAND, (sign) => sign.replace('##', '# #').replace('::', ': :'));
}
