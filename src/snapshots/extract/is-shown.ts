import type { HtmlElement } from './html-nodes.ts';

/** What browsers do not show, or show only where they cannot do better. */
const NEVER_SHOWN: ReadonlySet<string> = new Set([
  'audio',
  'canvas',
  'datalist',
  'desc',
  'embed',
  'head',
  'iframe',
  'metadata',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'option',
  'rp',
  'rt',
  'script',
  'select',
  'style',
  'template',
  'textarea',
  'title',
  'video',
]);

/** Declarations in a `style` attribute that make an element invisible. */
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?|font-size\s*:\s*0(?:px|em|rem|pt|%)?)\s*(?:!important\s*)?(?:;|$)/i;

/** Longer attributes are not read: no page needs them. */
const STYLE_LENGTH = 10_000;

/** Whether a reader of the page sees the element, as far as it says itself. */
export function isShown(element: HtmlElement): boolean {
  if (NEVER_SHOWN.has(element.tagName)) return false;
  if (attribute(element, 'hidden') !== undefined) return false;
  if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return false;
  const style = attribute(element, 'style');
  if (style !== undefined && HIDING.test(style.slice(0, STYLE_LENGTH).replaceAll(/\/\*[^]*?(?:\*\/|$)/g, '')))
    return false;
  return !isFootnoteMark(element);
}

/** The value of an attribute; undefined if the element has none of the name. */
function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** A number or sign that leads to a note: it is in the sentence and is not a part of it. */
function isFootnoteMark(element: HtmlElement): boolean {
  const kind = `${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? ''}`;
  if (/\b(?:doc-)?noteref\b/.test(kind)) return true;
  if (element.tagName === 'sup') {
    const inner = element.childNodes.find((node) => 'tagName' in node);
    const isLink = inner !== undefined && 'attrs' in inner && attribute(inner, 'href')?.startsWith('#') === true;
    const isNamed = /\b(?:reference|footnote|noteref|cite)/i.test((attribute(element, 'class') ?? '').slice(0, 1000));
    return (isLink || isNamed) && isMark(element);
  }
  return (
    element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') === true && isMark(element, /^\[\w{1,4}\]$/)
  );
}

/** A few characters without a word of the sentence; read no deeper than such marks are built. */
function isMark(element: HtmlElement, form = /^[[(]?(?:\d{1,4}|[a-z]|[*†‡§¶#])[\])]?$/i): boolean {
  let text = '';
  const open = element.childNodes.slice(0, 10).toReversed();
  for (let steps = 0; steps < 20; steps++) {
    const node = open.pop();
    if (node === undefined) return form.test(text.trim());
    if ('value' in node) text += node.value.slice(0, 20);
    else if ('childNodes' in node) open.push(...node.childNodes.slice(0, 10).toReversed());
  }
  return false;
}
