/** Elements that draw, and nothing else. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'svg g defs path rect circle ellipse line polyline polygon text tspan title desc linearGradient radialGradient stop clipPath mask symbol use'.split(
    ' ',
  ),
);

/** One tag, or what stands between two; comments and the like match neither. */
const PIECE = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|[^<]+/gy;
const ATTRIBUTE = /(?<=\s)([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
/** Attributes whose values can only be numbers, colours and names of the drawing's own parts. */
const NAME = /^(?:[a-z][a-zA-Z0-9-]*|viewBox|preserveAspectRatio|xmlns|xmlns:xlink|xlink:href|xml:space)$/;
/** What drawing programs add for themselves: it draws nothing, and is left out. */
const FOREIGN = /^(?:metadata|(?!xlink:|xml:)[A-Za-z_][\w.-]*:[\w.:-]+)$/;
const DECLARATION = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>)?\s*(?:<!DOCTYPE[^<>[\]]*>)?\s*/i;

/** An SVG that only draws, or why it cannot be put into a site: it may hold what runs, or loads something. */
export type PlainDrawing = { readonly svg: string } | { readonly why: string };

/** Leaves out of an SVG what drawing programs write for themselves, and refuses what may run or load something. */
export function plainDrawing(svg: string): PlainDrawing {
  const text = withoutComments(svg).replace(DECLARATION, '');
  if (!/^<svg[\s>]/.test(text)) return { why: 'it does not begin with `<svg`' };
  const kept: string[] = [];
  // The element that is left out, and how many of its name are open.
  let left: { readonly name: string; depth: number } | undefined;
  for (let at = 0; at < text.length;) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(text);
    if (found === null) return { why: whyUnread(text.slice(at)) };
    at = PIECE.lastIndex;
    const [piece, end, name, attributes = ''] = found;
    const isEmpty = piece.endsWith('/>');
    if (left !== undefined) {
      if (name === left.name && !isEmpty) left.depth += end === '' ? 1 : -1;
      if (left.depth === 0) left = undefined;
      continue;
    }
    if (name !== undefined && FOREIGN.test(name)) {
      if (end === '' && !isEmpty) left = { name, depth: 1 };
      continue;
    }
    if (name !== undefined && !ELEMENTS.has(name)) return { why: whyNoElement(name) };
    const why = whyNoPlainAttributes(attributes);
    if (why !== undefined) return { why };
    kept.push(
      name === undefined ? piece : piece.replace(ATTRIBUTE, (whole, key: string) => (isForeign(key) ? '' : whole)),
    );
  }
  const all = kept.join('');
  return { svg: all === svg ? svg : all };
}

function withoutComments(svg: string): string {
  const parts: string[] = [];
  for (let at = 0; at < svg.length;) {
    const from = svg.indexOf('<!--', at);
    const to = from === -1 ? -1 : svg.indexOf('-->', from + 4);
    parts.push(svg.slice(at, to === -1 ? undefined : from));
    at = to === -1 ? svg.length : to + 3;
  }
  return parts.join('');
}

/** Namespaces that nothing kept is in, and attributes of such. */
function isForeign(name: string): boolean {
  return name.includes(':') && !['xmlns:xlink', 'xlink:href', 'xml:space'].includes(name);
}

function whyUnread(rest: string): string {
  const [start = ''] = /^\S{1,20}/.exec(rest) ?? [];
  return `\`${start}\` in it is neither an element nor text`;
}

function whyNoElement(name: string): string {
  if (name === 'style')
    return 'it has a style sheet of its own (in Illustrator, export it with the styling “Presentation Attributes”; in Inkscape, save it as “Plain SVG”)';
  return `it holds an element \`${name.slice(0, 40)}\`, which can do more than draw`;
}

function whyNoPlainAttributes(attributes: string): string | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    const isNamespace = name.startsWith('xmlns');
    if (isForeign(name)) continue;
    if (/^on/i.test(name) || !NAME.test(name)) return `it has an attribute \`${name.slice(0, 40)}\``;
    if (/(?:^|:)href$/.test(name) && !/^#[\w-]+$/.test(value)) return 'it links to something';
    if (/&|\\/.test(value) || (!isNamespace && /:\/\/|javascript:|data:|@import/i.test(value)))
      return `its attribute \`${name}\` may load something`;
    if (/url\s*\(/i.test(value.replaceAll(/url\(#[\w-]+\)/g, ''))) return `its attribute \`${name}\` loads something`;
  }
  return undefined;
}
