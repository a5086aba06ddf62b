import { replaceUnseen } from '../../printing/index.ts';
import { asReference, partBraces, withoutControls } from './escape-markdown.ts';

/**
 * What some generator would run or some log obey, even within code: the openings of templates (Liquid, Nunjucks, Hugo,
 * Handlebars, Vue; EJS, PHP; doubled brackets), and the commands of CI systems.
 */
const OBEYED = /\{[{%#]|<[%?]|%>|\[\[|##[a-z]*\[|(?<![^\n])[^\S\n]*::/iu;

/** A span of code. */
export function codeSpan(text: string): string {
  const code = withoutControls(text);
  if (needsReferences(code)) return codeInReferences(code);
  const fence = '`'.repeat(longestRun(code) + 1);
  const pad = /^[` ]|[` ]$/.test(code) ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** A block of code. */
export function codeBlock(text: string, language: string): string {
  const code = withoutControls(text);
  if (needsReferences(code)) return code.split('\n').map(codeInReferences).join('  \n');
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}\n${code}\n${fence}`;
}

function needsReferences(code: string): boolean {
  return (
    OBEYED.test(code) || replaceUnseen(code, (character) => ('\n\t'.includes(character) ? character : '')) !== code
  );
}

/**
 * A line of code for generators that run templates before they read Markdown: those look into code, where a reference
 * would not stand for a character. So it is no code to Markdown, but text in a `code` element, with a reference for every
 * sign. The alternatives are worse: an invisible character between two braces would be copied with them, a `pre`
 * element would vanish with all its text where raw HTML is refused, and a wrapper such as `{% raw %}` works in one
 * generator only. What is lost is the look of a block; what is seen and copied is the same, with no-break spaces for
 * indentation.
 */
function codeInReferences(line: string): string {
  const text = line
    .replaceAll(/[!-/:-@[-`{-~]/g, asReference)
    .replaceAll(/^\s+|\s{2,}/gu, (spaces) => '&#160;'.repeat(spaces.replaceAll('\t', '    ').length));
  return `<code>${partBraces(replaceUnseen(text, asReference))}</code>`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
