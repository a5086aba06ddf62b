/** Parts of a description after each other, each with one full stop between it and the next. */
export function inSentences(parts: readonly string[]): string {
  return parts
    .map((part, index) => (index === parts.length - 1 || /[.!?…。।؟]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
