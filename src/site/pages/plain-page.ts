import { pageHtml } from '../../render/html/frame.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { fileOf } from '../addresses.ts';
import { versionLinks } from '../frame/head-links.ts';
import type { Place } from '../frame/place.ts';
import { siteFrame } from '../frame/site-frame.ts';
import { addressOf, type Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';

/** A page with a heading and some content, such as a list or that on corrections. */
export interface PlainPage {
  readonly place: Place;
  readonly name: string;
  /** What the window is called, if not by name and site. */
  readonly title?: string;
  readonly description: string;
  readonly isListed?: boolean;
  /** Further links in the head. */
  readonly head?: Html | false;
  /** The class of what holds heading and content. */
  readonly layout?: string;
  readonly content: Html;
}

/** Where there is no such page in a language, readers of that language are led to its home page. */
function withHomes({ languages }: Site, place: Place): Place {
  const isThere = (lang: string): boolean => place.versions.some(({ language }) => language.lang === lang);
  const homes = languages
    .filter((language) => language !== place.language && !isThere(language.lang))
    .map((language) => ({ language, path: language.home }));
  return { ...place, homes };
}

/** A page of the site that is not a fact check. */
export function plainPage(site: Site, page: PlainPage): SiteFile {
  const { name, title, description, isListed = true, head = false, layout = 'listing', content } = page;
  const place = withHomes(site, page.place);
  const { wording, words, lang } = place.language;
  const html = pageHtml(
    {
      lang,
      dir: wording.dir,
      title: title ?? `${name} – ${place.language.title}`,
      description,
      kind: 'website',
      siteName: place.language.title,
      address: site.address === undefined ? undefined : addressOf(site.address, place.path),
      isListed,
      card: isListed ? site.cards?.get(lang) : undefined,
      head: markup`${versionLinks(site, place)}${head}`,
      skip: markup`${words.frame.skip}`,
      main: markup`<div class="${layout}">\n<h1>${name}</h1>\n${content}</div>\n`,
    },
    siteFrame(site, place, 'lists'),
  );
  return { path: fileOf(place.path), content: html };
}
