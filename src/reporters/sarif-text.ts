import { neutralise } from '../printing/index.ts';

/** Text as a line of a SARIF message: braces are doubled, for they mark placeholders, and nothing becomes a link. */
export function sarifText(text: string): string {
  return neutralise(text)
    .replaceAll(/[{}]/g, '$&$&')
    .replaceAll('](', String.raw`\](`);
}
