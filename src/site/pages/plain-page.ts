import { pageHtml } from '../../render/html/frame.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { fileOf } from '../addresses.ts';
import { siteFrame, versionLinks, type Place } from '../frame/site-frame.ts';
import type { Site } from '../site.ts';
import type { SiteFile } from '../unit.ts';

/** A page with a heading and some text, such as that on corrections. */
export interface PlainPage {
  readonly place: Place;
  readonly name: string;
  readonly description: string;
  readonly isListed?: boolean;
  readonly content: Html;
}

/** A page of the site that is neither a fact check nor a list of them. */
export function plainPage(site: Site, { place, name, description, isListed = true, content }: PlainPage): SiteFile {
  const { wording, words, lang } = place.language;
  const html = pageHtml(
    {
      lang,
      dir: wording.dir,
      title: `${name} – ${site.title}`,
      description,
      kind: 'website',
      siteName: site.title,
      address: site.address === undefined ? undefined : site.address + encodeURI(place.path),
      isListed,
      head: versionLinks(site, place),
      skip: markup`${words.frame.skip}`,
      main: markup`<div class="listing">\n<h1>${name}</h1>\n${content}</div>\n`,
    },
    siteFrame(site, place),
  );
  return { path: fileOf(place.path), content: html };
}
