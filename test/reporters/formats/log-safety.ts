/** The lines of a report that a CI system would take for a command, as its own log scanner does. */
export function commandsIn(output: string): readonly string[] {
  return output.split(/\r\n|\n|\r/).filter((line) => /^\s*::|##\[|##[a-z]+\[/.test(line));
}

/** Characters that steer a terminal or hide text, line ends aside. */
export function steeringIn(output: string): readonly string[] {
  return output.match(/[\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?!\n)\p{Cc}/gu) ?? [];
}

/** The text as UTF-8 carries it: halves of characters are replaced. */
export function asUtf8(text: string): string {
  return Buffer.from(text).toString();
}
