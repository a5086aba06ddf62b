import type { ArticleView, CitationView, Passage, SourceRef, UseView } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { stampOn, type Stamp } from '../stamp-on.ts';
import { markup, type Html, type Printable } from './markup.ts';

/** A picture that is a file of the site: its address, sizes in pixels, and the same picture in other widths. */
export interface PictureFile {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Other widths, as the attribute `srcset` lists them. */
  readonly srcset?: string;
  /** The same picture as WebP in several widths, for browsers that show it. */
  readonly webp?: string;
}

/** Gives a picture as a `data:` address or as a file of the site, with what must be printed across it; nothing if there is none. */
export type Pictures = (file: string, stamp: Stamp | undefined) => string | PictureFile | undefined;

/** A picture in the page; `shown` is absent if the page holds it already. */
interface PlacedPicture {
  readonly anchor: string;
  readonly shown?: string | PictureFile;
}

/** Links from the names in a page to other pages of the site; a page that stands alone has none. */
export interface NameLinks {
  readonly speaker?: string;
  readonly topics?: ReadonlyMap<string, string>;
  /** The place that says what the rating means. */
  readonly rating?: string;
}

/** What the parts of one page share. */
export interface Page {
  readonly view: ArticleView;
  readonly links: NameLinks;
  /** A picture where the page shows it first, and the anchor of that place where it is shown again. */
  readonly place: (file: string) => PlacedPicture | undefined;
  /** A word of the interface, marked with its language where that is not the page's. */
  readonly word: (text: string | Html) => Html;
  /** The number of a source in running text, which leads to the item of evidence; the list of sources leads back to it. */
  readonly cite: (citation: CitationView, place: string) => Html;
  /** The places in running text that have cited a source so far. */
  readonly cited: (source: SourceRef) => readonly UseView[];
}

/** The page of a view; its citations are counted as they are printed. */
export function pageOf(view: ArticleView, pictures: Pictures, links: NameLinks = {}): Page {
  const uses = new Map<string, UseView[]>();
  const placed = new Map<string, PlacedPicture>();
  const listed = new Set(view.claims.flatMap((claim) => claim.evidence.map(({ id }) => id)));
  let count = 0;
  return {
    view,
    links,
    place: (file) => {
      const known = placed.get(file);
      if (known !== undefined) return { anchor: known.anchor };
      const shown = pictures(file, stampOn(view, file));
      if (shown === undefined) return undefined;
      const picture = { anchor: `picture-${placed.size + 1}`, shown };
      // A file is loaded once, however often the page shows it.
      if (typeof shown === 'string') placed.set(file, picture);
      return picture;
    },
    word: (text) => inLanguage(view.wordsLanguage ?? {}, markup`${text}`),
    cite: ({ evidence, source }, place) => {
      count += 1;
      const use = { anchor: `cite-${count}`, label: place };
      uses.set(source.id, [...(uses.get(source.id) ?? []), use]);
      return markup`<a class="cite" role="doc-noteref" id="${use.anchor}" href="#${listed.has(evidence) ? `evidence-${evidence}` : `source-${source.number}`}">[${source.label}]</a>`;
    },
    cited: (source) => uses.get(source.id) ?? [],
  };
}

/** The number of a source next to a field, which the list of sources links back to by the field's own anchor. */
export function sourceMark(source: SourceRef): Html {
  return markup`<a class="cite" role="doc-noteref" href="#source-${source.number}">[${source.label}]</a>`;
}

/** A number and title that lead to the list of sources. */
export function sourceMention(source: SourceRef): Html {
  return markup`<a class="mention" href="#source-${source.number}">[${source.label}] <cite><bdi${source.titleLanguage && language(source.titleLanguage)}>${source.title}</bdi></cite></a>`;
}

/** A text in its own language. */
export function passage({ text, lang, dir }: Passage, content: Printable = text): Html {
  return inLanguage({ lang, dir }, content);
}

/** Attributes for an element in another language than the page; nothing if there is none. */
export function language({ lang, dir }: Pick<Passage, 'lang' | 'dir'>): Html {
  return lang === undefined ? markup`` : markup` lang="${lang}" dir="${dir ?? 'ltr'}"`;
}

/** A link to a web address, or the words alone where the address is none. */
export function link(address: string | undefined, content: Printable, attributes: Html = markup``): Html {
  const target = webAddress(address);
  return target === undefined ? markup`${content}` : markup`<a href="${target}"${attributes}>${content}</a>`;
}

/** A name with the link to its page in the site, if it has one. */
export function named(name: string, target: string | undefined): Html {
  return target === undefined ? markup`${name}` : markup`<a href="${target}">${name}</a>`;
}

/** A date with its machine form. */
export function time({ iso, text }: { readonly iso: string; readonly text: string }): Html {
  return markup`<time datetime="${iso}">${text}</time>`;
}

/** A section under a heading of its own. */
export function section(name: string, heading: Printable, content: Printable): Html {
  return markup`<section class="${name}" id="${name}" aria-labelledby="t-${name}">
<h2 id="t-${name}">${heading}</h2>
${content}
</section>
`;
}

function inLanguage(other: Pick<Passage, 'lang' | 'dir'>, content: Printable): Html {
  return other.lang === undefined ? markup`${content}` : markup`<span${language(other)}>${content}</span>`;
}
