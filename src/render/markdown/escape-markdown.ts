import { replaceUnseen } from '../../printing/index.ts';

const MARKUP = /[\\`*_[\]~|!]/g;
/**
 * What begins a template, a component or a tag in many site generators, most of which run before Markdown is read: a
 * backslash would not stop them, a reference does.
 */
const TEMPLATE_SIGNS = /[{}<>]/g;
const REFERENCE = /&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});)/g;
/** What some dialects turn into links by themselves, and others into components (`:badge`) or pictures (`:smile:`). */
const BARE_LINK = /(?<=\b(?:https?|ftp|mailto|xmpp)):|:(?=[a-z+_-])|(?<=\bwww)\./gi;
const ADDRESS_SIGN = /(?<=[\w.+-])@(?=\w)/g;
/** Characters that mean something at the start of a line only. */
const LINE_START = /^[ \t]*(?=[#+\-=:])/gm;
const LINE_START_NUMBER = /^[ \t]*(\d{1,9})(?=[.)])/gm;
/** In MDX and in Mako these begin a line of code. */
const LINE_START_CODE = /^[ \t]*(?:(import|export)\b|%)/gm;
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
/** Opening braces next to each other, as references of ours or of the author. */
const OPENING_BRACES = /(&(?:#0{0,4}123|#x0{0,4}7b|lcub|lbrace);)(?=&(?:#0{0,4}123|#x0{0,4}7b|lcub|lbrace);)/gi;

/** A text that Markdown shows exactly as it is, whatever it contains. */
export function escapeMarkdown(text: string): string {
  return finishText(escapeLiteral(text));
}

/** The same for the alternative of a picture, which some readers show with the tags in it. */
export function escapeAlternative(text: string): string {
  return protectBareLinks(escapeLiteral(text));
}

/** The same, but for what may run on into the next stretch of text. */
export function escapeLiteral(text: string): string {
  return withReferences(escapeMarks(text).replaceAll('&', '&amp;'));
}

/** A text whose character references, such as `&eacute;`, go on standing for characters. */
export function escapeWithReferences(text: string): string {
  return withReferences(escapeMarks(text).replace(REFERENCE, '&amp;'));
}

/** Ends a stretch of escaped text: what is begun by its signs together is begun no more. */
export function finishText(markdown: string): string {
  return partBraces(protectBareLinks(markdown));
}

/** Keeps dialects from linking what the author did not link. */
function protectBareLinks(markdown: string): string {
  return markdown.replace(BARE_LINK, '\\$&').replace(ADDRESS_SIGN, '&#64;');
}

/**
 * Keeps two opening braces apart once Markdown has turned references back into characters: VuePress compiles its outcome
 * as a template. An empty element is neither seen nor copied; where raw HTML is refused, a comment takes its place.
 */
export function partBraces(markdown: string): string {
  return markdown.replace(OPENING_BRACES, '$1<span></span>');
}

/** The address of a link; in the bytes of an address, too, nothing is a reference, a template or the command of a CI system. */
export function linkTarget(address: string): string {
  return address
    .replace(/&(?=[#\w]+;)/g, '&amp;')
    .replace(/(?<=#)#/g, '%23')
    .replace(/(?<=\[)\[/g, '%5B');
}

/** Lines whose start does not begin a heading, list, rule or line of code. */
export function protectLineStarts(markdown: string): string {
  return markdown
    .replace(LINE_START, '\\')
    .replace(LINE_START_NUMBER, '$1\\')
    .replace(LINE_START_CODE, (start) => asReference(start.trim().charAt(0)) + start.trim().slice(1))
    .replace(/^[ \t]+/gm, '');
}

/** Puts every line further in by `indent`; the first is left to the marker before it. */
export function indentRest(markdown: string, indent: string): string {
  return markdown.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

/** A text without what neither HTML nor XML can hold, not even as a reference. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

/** A character reference. */
export function asReference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

function escapeMarks(text: string): string {
  return withoutControls(text).replace(MARKUP, '\\$&');
}

/** What generators run, and what is not seen, as references: those who read the Markdown itself see it, too. */
function withReferences(markdown: string): string {
  return replaceUnseen(
    markdown.replace(TEMPLATE_SIGNS, (sign) => REFERENCES[sign] ?? asReference(sign)),
    (character) => ('\n\t\r'.includes(character) ? character : asReference(character)),
  );
}

const REFERENCES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' };
