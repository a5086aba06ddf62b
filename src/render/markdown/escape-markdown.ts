const MARKUP = /[\\`*_[\]<>~|!]/g;
/** Braces start templates in many site generators, which run before Markdown; a reference hides them there too. */
const BRACES: Readonly<Record<string, string>> = { '{': '&#123;', '}': '&#125;' };
const REFERENCE = /&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});)/g;
/** What some dialects turn into links by itself. */
const BARE_LINK = /\b(https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)|(?<=[\w.+-])(?=@\w)/gi;
/** Characters that mean something at the start of a line only. */
const LINE_START = /^[ \t]*(?=[#+\-=:])/gm;
const LINE_START_NUMBER = /^[ \t]*(\d{1,9})(?=[.)])/gm;
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** A text that shows in Markdown exactly as it stands, whatever it holds. */
export function escapeMarkdown(text: string): string {
  return protectBareLinks(escapeLiteral(text));
}

/** The same, but for what dialects link by themselves, which may run on into the next stretch of text. */
export function escapeLiteral(text: string): string {
  return escapeBraces(escapeMarks(text).replaceAll('&', '&amp;'));
}

/** A text whose character references, such as `&eacute;`, go on standing for characters. */
export function escapeWithReferences(text: string): string {
  return escapeBraces(escapeMarks(text).replace(REFERENCE, '&amp;'));
}

/** Keeps dialects from linking what the author did not link. */
export function protectBareLinks(markdown: string): string {
  return markdown.replace(BARE_LINK, '$&\\');
}

/** Lines whose start does not begin a heading, list or rule. */
export function protectLineStarts(markdown: string): string {
  return markdown
    .replace(LINE_START, '\\')
    .replace(LINE_START_NUMBER, '$1\\')
    .replace(/^[ \t]+/gm, '');
}

/** Puts every line further in by `indent`; the first is left to the marker before it. */
export function indentRest(markdown: string, indent: string): string {
  return markdown.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function escapeMarks(text: string): string {
  return text.replace(CONTROL, '\ufffd').replace(MARKUP, '\\$&');
}

function escapeBraces(markdown: string): string {
  return markdown.replace(/[{}]/g, (unit) => BRACES[unit] ?? '');
}
