import { neutralise } from './neutralise.ts';

/** Text as a SARIF message: braces are doubled, for they mark placeholders, and nothing becomes a link. */
export function sarifText(text: string): string {
  return text
    .split('\n')
    .map(neutralise)
    .join('\n')
    .replaceAll(/[{}]/g, '$&$&')
    .replaceAll('](', String.raw`\](`);
}
