/** What is in an XML text, in its order. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/**
 * Reads XML from its beginning to its end, in time proportional to its length; undefined ends what cannot be read. A
 * document type is refused: no office document has one, and entities of one's own only do harm.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent | undefined> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open !== at) yield { type: 'text', text: decoded(xml.slice(at, open < 0 ? xml.length : open)) };
    if (open < 0) return;
    const skipped = SKIPPED.find(({ begin }) => xml.startsWith(begin, open));
    const end = skipped === undefined ? tagEnd(xml, open) : xml.indexOf(skipped.end, open + skipped.begin.length);
    if (end < 0 || xml.startsWith('<!DOCTYPE', open)) return void (yield undefined);
    if (skipped === undefined) yield tag(xml.slice(open + 1, end));
    else if (skipped.isText) yield { type: 'text', text: xml.slice(open + skipped.begin.length, end) };
    at = end + (skipped?.end.length ?? 1);
  }
}

const SKIPPED = [
  { begin: '<!--', end: '-->', isText: false },
  { begin: '<![CDATA[', end: ']]>', isText: true },
  { begin: '<?', end: '?>', isText: false },
] as const;

/** The `>` that ends a tag; one within quotes does not. */
function tagEnd(xml: string, open: number): number {
  for (let at = open + 1; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function tag(inside: string): XmlEvent {
  if (inside.startsWith('/')) return { type: 'close', name: inside.slice(1).trim() };
  const isEmpty = inside.endsWith('/');
  const whole = isEmpty ? inside.slice(0, -1) : inside;
  const gap = whole.search(/\s/);
  const name = gap < 0 ? whole : whole.slice(0, gap);
  return { type: 'open', name, attributes: gap < 0 ? '' : whole.slice(gap), isEmpty };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.includes('&')
    ? text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (all, hex, decimal, name) => {
        if (typeof name === 'string') return NAMED[name] ?? all;
        const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0x10ffff ? all : String.fromCodePoint(code);
      })
    : text;
}
