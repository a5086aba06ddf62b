import type { Direction } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { colon } from './colon-html.ts';
import { markup, type Html } from './markup.ts';
import { link, section, type Page } from './page.ts';

/** How to cite the check, how to pass it on without being followed, how to report an error, and its licence. */
export function colophonHtml(page: Page): Html {
  const { view, word } = page;
  const { licence, citation, citationForms, words } = view;
  return section(
    'colophon',
    word(words.citeThis),
    markup`<p class="citation">${citationHtml(view.dir, citation, webAddress(view.address))}</p>
${formHtml('BibTeX', citationForms.bibtex)}${formHtml('CSL-JSON', citationForms.csl)}${shareHtml(page)}
${licence && markup`<p><span class="label">${word(words.licence)}</span> ${link(licence.address, licence.text, markup` rel="license"`)}</p>`}`,
  );
}

/** From right to left, the slash at the end of an address would stand before it. */
function citationHtml(dir: Direction, citation: string, address: string | undefined): Html {
  if (dir === 'ltr' || address === undefined) return markup`${citation}`;
  const parts = citation.split(address);
  return markup`${parts.map((part, index) => markup`${index > 0 && markup`<bdi dir="ltr">${address}</bdi>`}${part}`)}`;
}

function formHtml(name: string, text: string): Html {
  return markup`<details class="inner"><summary>${name}</summary>\n<pre dir="ltr">${text}</pre></details>\n`;
}

/** No service in between: a mail of the reader’s own, and the address to copy. */
function shareHtml({ view, word }: Page): Html {
  const { words, publisher } = view;
  const address = webAddress(view.address);
  const { report } = publisher.policies;
  const parts = [
    address !== undefined &&
      markup`<span class="label">${word(words.share)}</span> <a href="mailto:?subject=${encoded(view.title)}&amp;body=${encoded(address)}">${word(words.byMail)}</a>`,
    address !== undefined &&
      markup`${word(words.pageAddress)}${colon(view)}<span class="address"${view.dir === 'rtl' && markup` dir="ltr"`}>${address}</span>`,
    report && webAddress(report.address) !== undefined && link(report.address, word(report.label)),
  ].filter((part) => part !== undefined && part !== false);
  return markup`${parts.length > 0 && markup`<ul class="links">${parts.map((part) => markup`<li>${part}</li>`)}</ul>`}`;
}

function encoded(text: string): string {
  // A lone surrogate cannot be encoded.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll("'", '%27');
}
