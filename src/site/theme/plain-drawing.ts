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
const DECLARATION = /^\uFEFF?\s*(?:<\?xml[^<>]*\?>)?\s*(?:<!--(?:[^-]|-[^-])*-->\s*)*/;

/** Why an SVG cannot be put into a site: it may hold what runs, or loads something; undefined if it is a plain drawing. */
export function whyNoPlainDrawing(svg: string): string | undefined {
  const text = svg.replace(DECLARATION, '');
  let at = 0;
  while (at < text.length) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(text);
    if (found === null) return 'it holds something that is neither an element nor text';
    at = PIECE.lastIndex;
    const [, , name, attributes = ''] = found;
    if (name === undefined) continue;
    if (!ELEMENTS.has(name)) return `it holds an element \`${name.slice(0, 40)}\``;
    const why = whyNoPlainAttributes(attributes);
    if (why !== undefined) return why;
  }
  return /^<svg[\s>]/.test(text) ? undefined : 'it does not begin with `<svg`';
}

function whyNoPlainAttributes(attributes: string): string | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    const isNamespace = name.startsWith('xmlns');
    if (/^on/i.test(name) || !NAME.test(name)) return `it has an attribute \`${name.slice(0, 40)}\``;
    if (/(?:^|:)href$/.test(name) && !/^#[\w-]+$/.test(value)) return 'it links to something';
    if (/&|\\/.test(value) || (!isNamespace && /:\/\/|javascript:|data:|@import/i.test(value)))
      return `its attribute \`${name}\` may load something`;
    if (/url\s*\(/i.test(value.replaceAll(/url\(#[\w-]+\)/g, ''))) return `its attribute \`${name}\` loads something`;
  }
  return undefined;
}
