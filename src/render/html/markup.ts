/** Markup that is safe to print: made by the tag `markup` alone. */
export interface Html {
  readonly html: string;
}

/** What a template takes: text is escaped, markup stands as it is, nothing prints nothing. */
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

/** A template whose interpolated texts are escaped. */
export function markup(parts: TemplateStringsArray, ...values: readonly Printable[]): Html {
  return { html: parts.map((part, index) => part + print(values[index])).join('') };
}

/** A text that may hold character references, such as `&eacute;`, which stand for characters. */
export function withReferences(text: string): Html {
  const escaped = text.replace(REFERENCE, '&amp;').replace(/[<>"']/g, (unit) => ESCAPES[unit] ?? '');
  return { html: escaped.replace(FORBIDDEN, '\ufffd') };
}

/** Data for a `<script type="application/ld+json">`: no `<` can end the element. */
export function jsonData(json: string): Html {
  const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return { html: json.replace(/[<>&]/g, (unit) => escapes[unit] ?? '') };
}

/** The page's own style sheet, which no author writes. */
export function styleSheet(css: string): Html {
  return { html: css };
}

function print(value: Printable): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  return 'html' in value ? value.html : value.map(print).join('');
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (unit) => ESCAPES[unit] ?? '').replace(FORBIDDEN, '\ufffd');
}
