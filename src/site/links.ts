import { fileOf } from './addresses.ts';

const LINK = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const SRCSET = /\ssrcset\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const ANCHOR = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** An address that leads out of the site: with a scheme, or from the root of a host, as on the page for wrong addresses alone. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/)/i;

/** What a page links to within the site: files, with their anchors behind `#`. Duplicates are left out. */
export function linksOf(path: string, html: string): readonly string[] {
  const found = new Set<string>();
  const add = (address: string): void => {
    const link = ELSEWHERE.test(address) ? undefined : resolved(path, address);
    if (link !== undefined) found.add(link);
  };
  for (const [, double, single] of html.matchAll(LINK)) add(unescaped(double ?? single ?? ''));
  for (const [, double, single] of html.matchAll(SRCSET))
    for (const each of unescaped(double ?? single ?? '').split(',')) add(each.trim().split(/\s/)[0] ?? '');
  return [...found];
}

/** The anchors of a page. */
export function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(ANCHOR)].map(([, double, single]) => unescaped(double ?? single ?? '')));
}

/** Any base does; it is taken off again. */
const BASE = 'http://site.invalid/';

function resolved(path: string, address: string): string | undefined {
  if (!URL.canParse(address, BASE + encodeURI(path))) return undefined;
  const { href, hash } = new URL(address, BASE + encodeURI(path));
  const file = decoded(href.slice(BASE.length).split(/[?#]/, 1)[0] ?? '');
  const whole = fileOf(file);
  return hash.length > 1 ? `${whole}#${decoded(hash.slice(1))}` : whole;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll('&amp;', '&');
}
