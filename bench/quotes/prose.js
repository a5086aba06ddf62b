// Real prose in several languages, as Debian's packages have it: none of it is kept here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const REFERENCE = '/usr/share/debian-reference';
const HANDBOOK = '/usr/share/doc/debian-handbook/html';
const SOURCES = {
  en: [REFERENCE, /^(?:ch|pr|ap)\w+\.en\.html$/],
  de: [REFERENCE, /^(?:ch|pr|ap)\w+\.de\.html$/],
  es: [REFERENCE, /^(?:ch|pr|ap)\w+\.es\.html$/],
  fr: [REFERENCE, /^(?:ch|pr|ap)\w+\.fr\.html$/],
  pt: [REFERENCE, /^(?:ch|pr|ap)\w+\.pt\.html$/],
  ja: [REFERENCE, /^(?:ch|pr|ap)\w+\.ja\.html$/],
  zh: [REFERENCE, /^(?:ch|pr|ap)\w+\.zh-cn\.html$/],
  book: [`${HANDBOOK}/en-US`, /\.html$/],
};
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** The paragraphs of a language, one to a block; undefined if the package is not installed. */
export function prose(language) {
  const [folder, names] = SOURCES[language];
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder)
    .filter((name) => names.test(name))
    .sort();
  const paragraphs = new Set();
  for (const file of files) {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, inner] of html.matchAll(/<(?:p\b[^>]*|div class="para")>([\s\S]*?)<\/(?:p|div)>/g)) {
      const text = inner
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .replaceAll(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replaceAll(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
        .replaceAll(/[ \t\n]+/g, ' ')
        .trim();
      if (text.length > 60 && !/[[\]…]|\.\.\.|\. \. \./.test(text)) paragraphs.add(text);
    }
  }
  return [...paragraphs];
}

/** What to install where the texts are not there. */
export const PACKAGES =
  'debian-reference-en debian-reference-de debian-reference-es debian-reference-fr debian-reference-pt debian-reference-ja debian-reference-zh-cn debian-handbook';
