import { machineJsonLine, replaceUnseen } from '../../printing/index.ts';

/** Markup that is safe to print: made by the tag `markup` alone. */
export interface Html {
  readonly html: string;
}

/** What a template takes: text is escaped, markup is kept, an absent value prints nothing. */
export type Printable = Html | string | number | false | undefined | readonly Printable[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML does not allow even as references. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const REFERENCE = /&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});)/g;

/** With these a line of the page, printed into the log of a CI system, could become a command: `::…`, `##[…]`. */
const COMMAND_SIGNS = /^[:#]|:(?=:)|#(?=#)|:(?<=\n[^\S\n]*:)/g;

/** A template whose interpolated texts are escaped. */
export function markup(parts: TemplateStringsArray, ...values: readonly Printable[]): Html {
  return { html: parts.map((part, index) => part + print(values[index])).join('') };
}

/** A text that may hold character references, such as `&eacute;`, which stand for characters. */
export function withReferences(text: string): Html {
  const escaped = text.replace(REFERENCE, '&amp;').replace(/[<>"']/g, (unit) => ESCAPES[unit] ?? '');
  return { html: harmless(escaped) };
}

/** Data for a `<script type="application/ld+json">`: no `<` can end the element. */
export function jsonData(json: string): Html {
  return { html: dataText(machineJsonLine(JSON.parse(json)).trimEnd()) };
}

/** JSON whose texts cannot end the script element that it stands in. */
export function dataText(json: string): string {
  const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return json.replace(/[<>&]/g, (unit) => escapes[unit] ?? '');
}

/** The page's own style sheet, which no author writes. */
export function styleSheet(css: string): Html {
  return { html: css };
}

/** HTML that the publisher has put into the settings, to be taken as it is. */
export function asItIs(html: string): Html {
  return { html: html.endsWith('\n') ? html : `${html}\n` };
}

function print(value: Printable): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  return 'html' in value ? value.html : value.map(print).join('');
}

function escapeText(text: string): string {
  return harmless(text.replace(/[&<>"']/g, (unit) => ESCAPES[unit] ?? ''));
}

/** References stand for what would steer or hide if the source of the page is shown: browsers see the same text. */
function harmless(escaped: string): string {
  const visible = replaceUnseen(escaped.replace(FORBIDDEN, '\ufffd'), (character) =>
    '\n\t'.includes(character) ? character : `&#x${(character.codePointAt(0) ?? 0).toString(16)};`,
  );
  return visible.replace(COMMAND_SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
