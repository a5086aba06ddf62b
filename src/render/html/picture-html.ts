import type { ShownPicture } from '../prose/prose.ts';
import { colon } from './colon-html.ts';
import { markup, type Html } from './markup.ts';
import { sourceMark, type Page, type PictureFile } from './page.ts';

/** Only pictures that are in the page itself: nothing is loaded from elsewhere. */
const PICTURE_DATA = /^data:image\/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/]+={0,2}$/;

/** What a picture takes from the page that it stands on. */
interface PicturePage extends Pick<Page, 'place' | 'word'> {
  readonly view: Pick<Page['view'], 'words' | 'comma' | 'lang' | 'wordsLanguage'>;
}

/** Where on the page a picture is: that at the head is seen at once, and is not waited for. */
type Where = 'head' | 'below';

/** A picture with its caption and credit; its description in words where the picture itself is not at hand. */
export function figure(medium: ShownPicture, page: PicturePage, where: Where = 'below'): Html {
  const { alt, caption } = medium;
  const by = credit(medium, page);
  const words = markup`${caption}${caption !== undefined && by && ' '}${by}`;
  return markup`<figure>
${shown(medium, page, where) ?? markup`<p class="described">${alt}</p>`}
${words.html !== '' && markup`<figcaption>${words}</figcaption>\n`}</figure>
`;
}

/** A picture within a line. */
export function picture(medium: ShownPicture, page: PicturePage): Html {
  const by = credit(medium, page);
  return markup`<span class="picture">${shown(medium, page) ?? markup`[${medium.alt}]`}${by && markup` <small>${by}</small>`}</span>`;
}

/** A picture is in the page once, since each of them is a large part of it; where it returns, a link leads back. */
function shown({ file, alt }: ShownPicture, { place }: Pick<Page, 'place'>, where: Where = 'below'): Html | undefined {
  const placed = place(file);
  if (placed === undefined) return undefined;
  const { anchor, shown: source } = placed;
  if (source === undefined) return markup`<a href="#${anchor}">${alt}</a>`;
  if (typeof source !== 'string') return fileHtml(source, alt, where);
  return PICTURE_DATA.test(source) ? markup`<img id="${anchor}" src="${source}" alt="${alt}">` : undefined;
}

function fileHtml({ src, width, height, srcset, webp }: PictureFile, alt: string, where: Where): Html {
  const when = where === 'head' ? markup` fetchpriority="high"` : markup` loading="lazy" decoding="async"`;
  const img = markup`<img src="${src}"${srcset !== undefined && widths(srcset)} width="${width}" height="${height}" alt="${alt}"${when}>`;
  if (webp === undefined) return img;
  return markup`<picture><source type="image/webp"${widths(webp)}>${img}</picture>`;
}

/** As wide as the column of text, or the screen. */
function widths(list: string): Html {
  return markup` srcset="${list}" sizes="(min-width: 44rem) 41rem, 100vw"`;
}

function credit({ credit: by, licence, source }: ShownPicture, { view, word }: PicturePage): Html | undefined {
  if (by === undefined) return undefined;
  return markup`<span class="credit">${word(view.words.credit)}${colon(view)}${by}${licence !== undefined && markup`${view.comma}${licence}`}${source && markup` ${sourceMark(source)}`}</span>`;
}
