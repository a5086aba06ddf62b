import { type Html } from './markup.ts';

/** Attributes that name an element of the same page; a text never holds one, as its quotation marks are escaped. */
const NAMES = / (id|href|aria-labelledby)="([^"]*)"/g;

/** The same markup with a prefix before every id and every reference to one, so that two articles can stand on one page. */
export function withPrefixedIds({ html }: Html, prefix: string): Html {
  return {
    html: html.replace(NAMES, (attribute, name: string, value: string) => {
      if (name === 'href') return value.startsWith('#') ? ` href="#${prefix}${value.slice(1)}"` : attribute;
      const ids = value.split(' ').map((id) => prefix + id);
      return ` ${name}="${ids.join(' ')}"`;
    }),
  };
}

/** The publisher's colours for a fragment: whether it is dark is the host's to say, not the reader's system's. */
export function inFragment(css: string): string {
  return css
    .replaceAll(
      /@media \(prefers-color-scheme:dark\)\{:root(\{[^{}]*\})\}/g,
      (_, colours: string) =>
        `@media screen{.factwright-dark .factwright,.factwright.factwright-dark${colours}}@media screen and (prefers-color-scheme:dark){.factwright-auto .factwright,.factwright.factwright-auto${colours}}`,
    )
    .replaceAll(':root', '.factwright');
}
