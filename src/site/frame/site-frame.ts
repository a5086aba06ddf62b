import type { Policies } from '../../model/index.ts';
import { webAddress } from '../../render/address.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import type { Frame } from '../../render/html/frame.ts';
import { relative } from '../addresses.ts';
import type { Site, SiteLanguage } from '../site.ts';

/** Without inline code, and without anything from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/** Where a page is, and where the same page is in other languages. */
export interface Place {
  /** A path in the site that ends in `/`, or a file. */
  readonly path: string;
  readonly language: SiteLanguage;
  /** The page in each of its languages, itself included. */
  readonly versions: readonly { readonly language: SiteLanguage; readonly path: string }[];
}

/** What stands around every page of a site. */
export function siteFrame(site: Site, place: Place): Frame {
  const { styles } = site.assets;
  return {
    policy: POLICY,
    look: markup`<link rel="stylesheet" href="${relative(place.path, styles.path)}" integrity="${styles.integrity}">\n`,
    masthead: mastheadHtml(site, place),
    footer: footerHtml(site, place),
  };
}

/** Links that tell machines of the other languages of a page; `x-default` is the first of them. */
export function versionLinks({ address }: Site, { versions }: Place): Html | false {
  if (address === undefined || versions.length < 2) return false;
  const link = (lang: string, path: string): Html =>
    markup`<link rel="alternate" hreflang="${lang}" href="${webAddress(address + encodeURI(path))}">\n`;
  const [first] = versions;
  return markup`${versions.map(({ language, path }) => link(language.lang, path))}${first && link('x-default', first.path)}`;
}

function mastheadHtml(site: Site, place: Place): Html {
  const { path, language } = place;
  const { frame } = language.words;
  const to = (target: string): string => relative(path, `${language.home}${target}`);
  return markup`<header class="masthead"><div class="bar">
<p class="brand"><a href="${to('')}">${site.title}</a></p>
<nav aria-label="${frame.menu}"><ul>
<li><a href="${to('corrections/')}">${frame.corrections}</a></li>
<li><a href="${to('method/')}">${frame.method}</a></li>
</ul></nav>
${languagesHtml(place)}</div></header>`;
}

function languagesHtml({ path, language, versions }: Place): Html | false {
  const others = versions.filter((version) => version.language !== language);
  if (others.length === 0) return false;
  const links = others.map(
    ({ language: { lang, wording }, path: there }) =>
      markup`<li><a href="${relative(path, there)}" lang="${lang}" dir="${wording.dir}" hreflang="${lang}" rel="alternate">${wording.languageName(lang)}</a></li>\n`,
  );
  return markup`<nav class="languages" aria-label="${language.words.frame.languages}"><ul>\n${links}</ul></nav>\n`;
}

function footerHtml({ settings }: Site, { language }: Place): Html {
  const { name, url, policies = {} } = settings.publisher;
  const { words } = language.wording;
  const kinds: readonly (keyof Policies)[] = ['methodology', 'corrections', 'report', 'funding', 'ethics'];
  const labels = kinds.flatMap((kind) => {
    const address = webAddress(policies[kind]);
    return address === undefined ? [] : [markup`<li><a href="${address}">${words.policies[kind]}</a></li>\n`];
  });
  const home = webAddress(url);
  return markup`<footer class="foot"><p>${home === undefined ? name : markup`<a href="${home}">${name}</a>`}</p>
${labels.length > 0 && markup`<ul class="links">\n${labels}</ul>\n`}</footer>`;
}
