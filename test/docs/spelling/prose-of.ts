/** What of a Markdown text is no prose: blocks and spans of code, comments, the targets of links, addresses. */
const NO_PROSE = [
  /^ *```[^]*?^ *```$/gm,
  /<!--[^]*?-->/g,
  /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g,
  /\]\([^)]*\)/g,
  /https?:\/\/\S+/g,
];

/** The prose of a Markdown text, each word on the line where it stands. */
export function proseOf(markdown: string): string {
  return NO_PROSE.reduce((text, what) => text.replaceAll(what, (found) => found.replaceAll(/[^\n]/g, ' ')), markdown);
}
