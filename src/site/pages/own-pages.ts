import { markup } from '../../render/html/markup.ts';
import { proseAddress } from '../../render/address.ts';
import type { PictureFile } from '../../render/html/page.ts';
import { proseHtml, type ProsePage } from '../../render/html/prose-html.ts';
import { beginningOf, type WrittenImage } from '../../render/prose/parse-prose.ts';
import type { ShownPicture } from '../../render/prose/prose.ts';
import { relative } from '../addresses.ts';
import { wayFrom, type Place } from '../frame/place.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';
import type { OwnPage, OwnPicture } from '../theme/own-page.ts';
import type { SiteFile, Unit } from '../unit.ts';
import { plainPage } from './plain-page.ts';

/** A page that a publisher writes, and where it lies. */
export interface PlacedPage {
  readonly page: OwnPage;
  readonly place: Place;
}

/** The pages that a publisher writes. */
export function planOwnPages(site: Site): readonly Unit[] {
  return ownPages(site).map((own): Unit => ({
    name: `page ${own.page.file}`,
    stage: 'page',
    // All pages depend on all of the theme.
    inputs: () => '',
    make: () => [ownPage(site, own)],
  }));
}

/** Where the pages that a publisher writes lie, each below the home page of its language. */
export function ownPages({ theme, languages }: Site): readonly PlacedPage[] {
  return theme.pages.flatMap((page) => {
    const language = languages.find(({ lang }) => lang === page.lang);
    if (language === undefined) return [];
    const versions = languages
      .filter(({ lang }) => theme.pages.some((other) => other.name === page.name && other.lang === lang))
      .map((each) => ({ language: each, path: pathOf(each, page.name) }));
    return [{ page, place: { path: pathOf(language, page.name), language, versions } }];
  });
}

function pathOf({ home }: SiteLanguage, name: string): string {
  return `${home}${name}/`;
}

function ownPage(site: Site, { page, place }: PlacedPage): SiteFile {
  const { title, text } = page;
  return plainPage(site, {
    place,
    name: title,
    description: page.description ?? beginningOf(text) ?? `${title} – ${place.language.title}`,
    content: markup`${proseHtml(text, plainProse(site, place), {
      level: 2,
      prefix: 'h-',
      label: title,
      addressOf: (href) => proseAddress(href) ?? siteAddress(href, site, place),
      pictureAt: (image) => pictureOf(image, page),
    })}`,
  });
}

/** A picture that lies beside the page: its title in Markdown is its caption. */
function pictureOf({ href, alt, title }: WrittenImage, { pictures }: OwnPage): ShownPicture | undefined {
  const file = pictures.get(href);
  return file === undefined ? undefined : { id: file, file, alt, caption: title };
}

/** The page has no evidence and no media of a check: of its Markdown, it understands all else. */
function plainProse({ ownPictures }: Site, { path, language: { wording } }: Place): ProsePage {
  return {
    view: { citations: {}, media: {}, words: wording.words.page, comma: wording.comma, lang: wording.lang },
    place: (file) => {
      const picture = ownPictures.get(file);
      return picture && { anchor: '', shown: shownFrom(path, picture) };
    },
    word: (text) => markup`${text}`,
    cite: () => markup``,
  };
}

function shownFrom(path: string, { name, width, height, variants }: OwnPicture): PictureFile {
  const srcset = variants.map((variant) => `${relative(path, variant.name)} ${variant.width}w`).join(', ');
  return { src: relative(path, name), width, height, ...(srcset === '' ? {} : { srcset }) };
}

/** A path of the site and a place in it, as the settings write them too: below the home page of the language, or with a slash in front below the top. */
const WITHIN = /^(\/?)((?!\/)[^:\\?#\p{Cc}]*)(?:#([^#]*))?$/u;

/** The link to another page of the site; undefined for what is none. Whether it leads anywhere, the build checks. */
function siteAddress(href: string, site: Site, { path, language }: Place): string | undefined {
  const [, top, inner = '', anchor] = WITHIN.exec(decoded(href) ?? '') ?? [];
  if (top === undefined || /(?:^|\/)\.{1,2}(?:\/|$)/.test(inner)) return undefined;
  const target = top === '/' ? inner : `${language.home}${inner}`;
  return `${wayFrom(site, path)(target)}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}

function decoded(href: string): string | undefined {
  try {
    return decodeURIComponent(href);
  } catch {
    return undefined;
  }
}
