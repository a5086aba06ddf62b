/** A plain text as Markdown that shows it as it is: its paragraphs stay, and none of its signs means anything. */
export function markdownOf(text: string): string {
  return text
    .split(/\n/)
    .map((line) => line.trim())
    .map((line) =>
      line
        .replaceAll(/[\\`*_[\]<>&|~!]/g, '\\$&')
        .replace(/^(?=[#+=:-])/, '\\')
        .replace(/^(\d{1,9})(?=[.)])/, '$1\\'),
    )
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
